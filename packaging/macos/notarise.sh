#!/bin/sh
# Signs Backcare.app, has Apple look at it, and packs it into a .dmg. Not tried yet.
#
#     SIGNER="Developer ID Application: …" PROFILE=backcare sh packaging/macos/notarise.sh
#
# PROFILE is a name under which `xcrun notarytool store-credentials` has kept the account.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/build/macos
app=$out/Backcare.app

# From the inside out: a signature covers what lies in it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
    codesign --force --timestamp --options runtime --sign "$SIGNER" {} +
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
    --sign "$SIGNER" "$app"
codesign --verify --deep --strict "$app"

hdiutil create -volname Backcare -srcfolder "$app" -ov -format ULFO "$out/Backcare.dmg"
codesign --force --timestamp --sign "$SIGNER" "$out/Backcare.dmg"
xcrun notarytool submit "$out/Backcare.dmg" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$out/Backcare.dmg"
spctl --assess --type open --context context:primary-signature --verbose "$out/Backcare.dmg"

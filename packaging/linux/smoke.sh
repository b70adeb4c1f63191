#!/bin/sh
# Installs the .deb into a clean Debian, looks through it, walks through a minute of a session in the
# real window, removes it, and compares what is left with what was there before. As root:
#
#     debootstrap --variant=minbase bookworm ROOT
#     sh packaging/linux/smoke.sh build/linux/backcare_VERSION_amd64.deb ROOT
#
# ROOT is changed by this. Pictures of the window are left in ROOT/tmp/shots.
set -eu

package=$(realpath "$1")
root=$(realpath "$2")
seconds=${SMOKE_SECONDS:-60}

inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
person() { chroot "$root" setpriv --reuid=lifter --regid=lifter --clear-groups env -i \
    HOME=/home/lifter XDG_RUNTIME_DIR=/run/lifter PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"; }
on_screen() { person DISPLAY=:77 "$@"; }
say() { printf '\n--- %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
files() {
    # What packages and their manager note for themselves is none of ours.
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home \
        -o -path ./run -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \
        -o -path ./var/log \) -prune -o -print | sort)
}
picture() {
    on_screen sh -c "xwd -root -silent > /tmp/shots/$1.xwd"
}

started=""
leave() {
    for process in $started; do kill "$process" 2>/dev/null || true; done
    sleep 1
    umount "$root/proc" "$root/dev/pts" "$root/dev" 2>/dev/null || true
}
trap leave EXIT
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts" 2>/dev/null || true
mount -t proc proc "$root/proc"

say "a clean Debian, with a display and somebody who uses it"
inside apt-get -qq update
inside apt-get -qq install --yes --no-install-recommends xvfb xdotool x11-apps >/dev/null
inside sh -c 'id lifter >/dev/null 2>&1 || useradd --create-home lifter'
inside install -d -o lifter -m 700 /run/lifter
rm -rf "$root/tmp/shots"
mkdir -m 1777 "$root/tmp/shots"
before=$(mktemp)
after=$(mktemp)
files >"$before"

say "install"
cp "$package" "$root/tmp/backcare.deb"
inside apt-get install --yes --no-install-recommends /tmp/backcare.deb >"$root/tmp/shots/install.log"
rm "$root/tmp/backcare.deb"
person backcare --version

say "look through it"
person QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=qt.multimedia.symbolsresolver=false \
    backcare --self-check

say "start it under Xvfb"
chroot "$root" Xvfb :77 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
started="$!"
sleep 3
chroot "$root" setpriv --reuid=lifter --regid=lifter --clear-groups env -i HOME=/home/lifter \
    XDG_RUNTIME_DIR=/run/lifter PATH=/usr/bin:/bin LC_ALL=C.UTF-8 DISPLAY=:77 backcare 2>"$root/tmp/shots/stderr.log" &
program=$!
started="$program $started"
window=""
for _ in $(seq 60); do
    window=$(on_screen xdotool search --onlyvisible --name '^Backcare$' 2>/dev/null | head -1)
    if [ -n "$window" ]; then break; fi
    sleep 1
done
[ -n "$window" ] || fail "no window appeared"
on_screen xdotool windowsize "$window" 1440 900 windowmove "$window" 0 0 windowfocus "$window"
sleep 5
picture 0-first
# Past the first pages, straight to Today.
on_screen xdotool mousemove 1335 49 click 1
sleep 3
picture 1-today

say "a session of $seconds s"
# Start on Today, then the pain before it: the session begins.
on_screen xdotool mousemove 262 404 click 1
sleep 2
picture 2-before
on_screen xdotool key 5
sleep "$((seconds / 2))"
picture 3-half
sleep "$((seconds - seconds / 2))"
picture 4-end
on_screen xdotool key Escape
sleep 2
on_screen xdotool key s
sleep 2
picture 5-left
on_screen xdotool key Return
sleep 2
on_screen xdotool key ctrl+5
sleep 5
picture 6-tab
kill -0 "$program" || fail "it ended by itself"
kill -TERM "$program"
wait "$program" || fail "it ended with an error: $(cat "$root/tmp/shots/stderr.log")"
person backcare check >"$root/tmp/shots/check.log" || fail "the diary is not sound"
grep -E '^rows in (session|session_event|pain_rating):' "$root/tmp/shots/check.log"
grep -q '^rows in session: 1$' "$root/tmp/shots/check.log" || fail "the session was not kept"

say "remove it"
inside apt-get -qq purge --yes backcare >/dev/null
inside apt-get -qq autoremove --purge --yes >/dev/null
files >"$after"
if ! diff "$before" "$after"; then fail "it left something behind"; fi
(cd "$root/home/lifter" && find . -name backcare -prune -print)
# The first program with a window has fontconfig write its cache, whichever it is.
left=$(cd "$root/home/lifter" && find . -type f -newer "$before" ! -path '*/backcare/*' \
    ! -path './.cache/fontconfig/*')
left="$left$(find "$root/tmp" -mindepth 1 -uid "$(stat -c %u "$root/home/lifter")" \
    ! -path "$root/tmp/shots*")"
[ -z "$left" ] || fail "outside of its own folders it left: $left"
rm -f "$before" "$after"
say "all is well"

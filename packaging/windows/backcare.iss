; Installer of Backcare for Windows, for Inno Setup 6. Not tried yet: see packaging/README.md.
;
;     iscc /DAppVersion=0.1.0 packaging\windows\backcare.iss
;
; For one person, without an administrator. The diary is left alone unless its owner says otherwise.

#ifndef AppVersion
  #error Name the version: iscc /DAppVersion=...
#endif
#define AppId "org.backcare.Backcare"

[Setup]
; Never to be changed: Windows knows by it that a newer version is the same program.
AppId={{6C0E0C5B-5C0B-4C58-9D3B-2B8E2A6E7B11}
AppName=Backcare
AppVersion={#AppVersion}
AppPublisher=The Backcare authors
AppPublisherURL=https://backcare.org
DefaultDirName={autopf}\Backcare
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\backcare.ico
UninstallDisplayIcon={app}\backcare.exe
OutputDir=..\..\build\windows
OutputBaseFilename=backcare-{#AppVersion}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; A file that a newer version no longer brings must not stay and be found.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\windows\backcare\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Backcare"; Filename: "{app}\backcare.exe"; AppUserModelID: "{#AppId}"
Name: "{autodesktop}\Backcare"; Filename: "{app}\backcare.exe"; AppUserModelID: "{#AppId}"; Tasks: desktopicon

[Run]
Filename: "{app}\backcare.exe"; Description: "{cm:LaunchProgram,Backcare}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\backcare');
  if (CurUninstallStep = usPostUninstall) and DirExists(Folder) and not UninstallSilent then
    if MsgBox('Delete your diary, its backups and your settings too? They are in ' + Folder + '.' + #13#10#13#10 +
              'This can not be taken back. If you are not sure, keep them.',
              mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Folder, True, True, True);
end;

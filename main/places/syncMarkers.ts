// Files and folders that sync programs leave at the top of what they copy.

const MARKERS: readonly (readonly [RegExp, string])[] = [
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.stfolder$/, 'Syncthing'],
  [/^\._?sync_[0-9a-f]+\.db(-wal|-shm)?$/, 'Nextcloud'],
  [/^\.(nextcloud|owncloud)sync\.log$/, 'Nextcloud'],
  [/^\.tmp\.drive(up|down)load$/, 'Google Drive'],
  [/^\.seafile-data$/, 'Seafile'],
  [/^\.megaignore$/, 'MEGA'],
  [/^\.tresorit$/, 'Tresorit'],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i, 'OneDrive'],
  [/^\.sync$/, 'Resilio Sync'],
];

export function serviceOfMarkers(names: readonly string[]): string | null {
  for (const [marker, service] of MARKERS) {
    if (names.some((name) => marker.test(name))) return service;
  }
  return null;
}

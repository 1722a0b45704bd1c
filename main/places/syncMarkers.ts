// Files and folders that sync programs leave at the top of what they copy. A folder's name ends with a slash here, because
// `.dropbox` is a file at the top of a copied folder, but a folder of settings in the leader's home.

const MARKERS: readonly (readonly [RegExp, string])[] = [
  [/^\.dropbox$/, 'Dropbox'],
  [/^\.dropbox\.cache\/$/, 'Dropbox'],
  [/^\.stfolder\/?$/, 'Syncthing'],
  [/^\.stignore$/, 'Syncthing'],
  [/^\._?sync_[0-9a-f]+\.db(-wal|-shm)?$/, 'Nextcloud'],
  [/^\.(nextcloud|owncloud)sync\.log$/, 'Nextcloud'],
  [/^\.tmp\.drive(up|down)load\/$/, 'Google Drive'],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i, 'OneDrive'],
  [/^\.megaignore$/, 'MEGA'],
];

/** `names` as PlaceEffects.list gives them. */
export function serviceOfMarkers(names: readonly string[]): string | null {
  for (const [marker, service] of MARKERS) {
    if (names.some((name) => marker.test(name))) return service;
  }
  return null;
}

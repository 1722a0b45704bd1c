// The peer's package has the interface of better-sqlite3; its own types stand where its exports do not lead.
declare module 'better-sqlite3-multiple-ciphers' {
  import Database from 'better-sqlite3';
  export default Database;
}

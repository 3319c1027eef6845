const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The media type of a file by its extension. */
export function typeOf(name: string): string {
  return TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** Windows takes 255 characters with the folders. */
const LONGEST = 150;

/** A name that Windows, too, can save: a network's short name is typed by people. Cut first, as it may halve a character. */
function saveable(name: string): string {
  return name
    .slice(-LONGEST)
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name in letters that every program knows, "Mote i Hjo.docx". */
function plain(name: string): string {
  return saveable(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%;]/g, '_');
}

/** A file's name as the last part of an address: "skis-uppdrag-2027-06-01.xlsx". */
export function addressName(name: string): string {
  return plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+/, '');
}

/** A content-disposition header that saves the file under its name, with å, ä and ö where the client knows RFC 5987. */
export function attachment(name: string): string {
  const encoded = encodeURIComponent(saveable(name)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded}`;
}

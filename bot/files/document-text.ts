import { words } from '../../cards/words.ts';
import { textOfHtml } from '../teams/pasted.ts';

/** A file that can't be read as notes; the message says why, to whoever sent it. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** The old container of Office: .doc files, and .docx files with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const startsWith = (bytes: Buffer, magic: Buffer) => bytes.subarray(0, magic.length).equals(magic);

async function wordText(bytes: Buffer): Promise<string> {
  if (startsWith(bytes, OLE)) {
    throw new FileRefusal(words.sentFile.lockedOrOld);
  }
  if (!startsWith(bytes, ZIP)) throw new FileRefusal(words.sentFile.notWord);
  // Loaded late: few turns bring a file.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    return await textOfHtml(value);
  } catch (cause) {
    throw new FileRefusal(words.sentFile.brokenWord, {
      cause,
    });
  }
}

function plainText(bytes: Buffer): string {
  if (startsWith(bytes, ZIP) || startsWith(bytes, OLE) || bytes.includes(0)) {
    throw new FileRefusal(words.sentFile.notText);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    // Windows' own encoding, as Notepad saved text for many years.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of a .docx, .txt or .md file, lists and table rows as lines. Throws FileRefusal where it is something else. */
export async function documentText(name: string, bytes: Buffer): Promise<string> {
  const ending = /\.(docx|txt|md)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) throw new FileRefusal(words.sentFile.unknownKind(name));
  const text = (ending === 'docx' ? await wordText(bytes) : plainText(bytes)).normalize('NFC');
  // Blank lines before the text stay: what is found tells the line it stands on.
  if (text.trim() === '') throw new FileRefusal(words.sentFile.empty(name));
  return text;
}

import Taro from '@tarojs/taro';

/** A file as it came from the server. */
export interface ReceivedFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

/** A file that lies on this device until she leaves. */
export interface KeptFile {
  readonly fileName: string;
  readonly path: string;
  readonly isPdf: boolean;
}

const PDF = 'application/pdf';
const kept = new Set<string>();

/** Puts a file on the device; `null` when there is no room. Another of the same name takes its place. */
export async function keepFile({ fileName, mediaType, content }: ReceivedFile): Promise<KeptFile | null> {
  const isPdf = mediaType === PDF;
  try {
    const path = process.env.TARO_ENV === 'h5' ? objectUrl(content, mediaType) : await write(content, fileName);
    kept.add(path);
    return { fileName, path, isPdf };
  } catch {
    return null;
  }
}

/** Whether a file is opened at once, without another tap: WeChat shows prints, and hands on everything else only when asked. */
export const opensAtOnce = ({ isPdf }: KeptFile): boolean => process.env.TARO_ENV === 'h5' || isPdf;

/** Opens a file: a browser saves it, WeChat shows a print and offers everything else to a chat. False when the platform refused. */
export async function openKeptFile({ fileName, path, isPdf }: KeptFile): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') saveInBrowser(path, fileName);
    else if (isPdf) await Taro.openDocument({ filePath: path, fileType: 'pdf', showMenu: true });
    else await Taro.shareFileMessage({ filePath: path, fileName });
    return true;
  } catch {
    return false;
  }
}

/** Takes every file off the device that was put there: the next person to hold it must not find it. */
export function forgetFiles(): void {
  if (process.env.TARO_ENV === 'h5') for (const path of kept) URL.revokeObjectURL(path);
  else removeWritten();
  kept.clear();
}

const FOLDER = 'taken-along';
const folder = (): string => `${String(Taro.env.USER_DATA_PATH)}/${FOLDER}`;

function write(content: string, fileName: string): Promise<string> {
  const files = Taro.getFileSystemManager();
  try {
    files.mkdirSync(folder());
  } catch {
    // It is there already.
  }
  const filePath = `${folder()}/${fileName}`;
  return new Promise((resolve, reject) => {
    files.writeFile({
      filePath,
      data: content,
      encoding: 'base64',
      success: () => resolve(filePath),
      fail: () => reject(new Error('not written')),
    });
  });
}

/** Also what was put there before the mini-program was last closed. */
function removeWritten(): void {
  try {
    Taro.getFileSystemManager().rmdirSync(folder(), true);
  } catch {
    // Nothing to remove.
  }
}

function objectUrl(content: string, mediaType: string): string {
  const binary = atob(content);
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: mediaType }));
}

function saveInBrowser(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

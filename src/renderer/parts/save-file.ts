interface File {
  readonly fileName: string;
  readonly text: string;
  readonly type: string;
}

/** As a download, which Electron and a browser both offer a place for. */
export function saveFile({ fileName, text, type }: File): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Long after the download has begun, which takes its own copy.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Where the user likes: the browser, or Electron, asks or takes the folder for downloads. */
export function saveText(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun with the click; the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

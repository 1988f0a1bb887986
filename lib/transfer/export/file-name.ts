/** Characters that no file name has on one system or another, and those that only change how a name is drawn. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const longest = 120;

/** A text as a file may be called on every system, without its ending; `instead` where nothing of it is left. */
export function fileName(text: string, instead: string): string {
  const name = [...text.toWellFormed().replace(forbidden, ' ').replace(/\s+/g, ' ')]
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (name === '') return instead;
  return device.test(name) ? `${name}_` : name;
}

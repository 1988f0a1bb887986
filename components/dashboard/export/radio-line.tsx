type RadioLineProps = { name: string; checked: boolean; onCheck: () => void; label: string; note?: string; autofocus?: boolean };

/** One of several choices, with a few words about it. */
export function RadioLine({ name, checked, onCheck, label, note, autofocus }: RadioLineProps) {
  return (
    <label class="export-line">
      <input type="radio" name={name} checked={checked} onChange={onCheck} autofocus={autofocus} />
      <span>{label}</span>
      {note !== undefined && <span class="soft">{note}</span>}
    </label>
  );
}

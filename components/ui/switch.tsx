type SwitchProps = { label: string; on: boolean; disabled?: boolean; onSwitch: (on: boolean) => void };

/** Takes effect at once, unlike a checkbox in a form. */
export function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: `checked` is the state; beside it ARIA in HTML forbids aria-checked
      role="switch"
      class="switch"
      aria-label={label}
      checked={on}
      disabled={disabled}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  );
}

import type { ButtonHTMLAttributes } from 'preact';

/** primary: the one thing to do here; plain: beside it; quiet: text only; icon: a square with a picture, named by `aria-label`. */
type ButtonLook = 'primary' | 'plain' | 'quiet' | 'icon';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'type'> & {
  look?: ButtonLook;
  type?: 'button' | 'submit';
};

/** A button that does not submit unless it is told to. */
export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} class={`button button-${look}`} />;
}

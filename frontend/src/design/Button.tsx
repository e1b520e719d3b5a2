import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';
import { classes } from './classes';

interface Look {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly large?: boolean | undefined;
  readonly wide?: boolean | undefined;
}

function classOf({ look = 'primary', large, wide }: Look, more?: string): string {
  return classes(styles.button, styles[look], large && styles.large, wide && styles.wide, more);
}

export function Button({ look, large, wide, className, ...rest }: ComponentProps<'button'> & Look) {
  return <button type="button" {...rest} className={classOf({ look, large, wide }, className)} />;
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly to: string;
}

export function ButtonLink({ look, large, wide, className, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={classOf({ look, large, wide }, className)} />;
}

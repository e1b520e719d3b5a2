import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage';

/** What a page throws while it renders ends here. */
export class ErrorFence extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

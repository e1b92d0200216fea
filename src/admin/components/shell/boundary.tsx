import { Component, type ReactNode } from 'react';

interface Props {
  /** A change of this (another page) tries again. */
  resetKey: string;
  children: ReactNode;
}

/** A page that breaks says so, and the others still work. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.broken && before.resetKey !== this.props.resetKey) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <section className="not-there" role="alert">
        <h1 tabIndex={-1}>This page broke</h1>
        <p>Nothing was saved by it. Reload the page; if it breaks again, tell your administrator.</p>
      </section>
    );
  }
}

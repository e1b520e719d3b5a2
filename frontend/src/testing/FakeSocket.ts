import type { ClientMessage, ServerMessage } from '@/api/generated/wire';

/** A socket whose other end is the test. */
export class FakeSocket extends EventTarget {
  readonly url: URL;
  readonly sent: ClientMessage[] = [];
  readyState: number = WebSocket.CONNECTING;
  binaryType: BinaryType = 'blob';

  constructor(url: string) {
    super();
    this.url = new URL(url);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientMessage);
  }

  close(): void {
    this.readyState = WebSocket.CLOSED;
  }

  /** The server accepts the connection and says the first things. */
  accept(...messages: ServerMessage[]): void {
    this.readyState = WebSocket.OPEN;
    this.dispatchEvent(new Event('open'));
    messages.forEach((message) => this.say(message));
  }

  say(message: ServerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  drop(code: number): void {
    this.readyState = WebSocket.CLOSED;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

/** What may be told of this device by its browser. */
export interface DeviceKind {
  readonly size: 'phone' | 'tablet' | 'computer';
  /** As its makers call it. */
  readonly browser?: string;
}

/** The first that is named is it: most name others besides. */
const BROWSERS = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung'],
  [/\bOPR\/|\bOPT\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

export function deviceKind(agent: string = navigator.userAgent): DeviceKind {
  const browser = BROWSERS.find(([sign]) => sign.test(agent))?.[1];
  return { size: sizeOf(agent), ...(browser && { browser }) };
}

function sizeOf(agent: string): DeviceKind['size'] {
  if (/iPhone|iPod|Android.*Mobile|Mobile.*Firefox/.test(agent)) {
    return 'phone';
  }
  return /iPad|Android|Tablet/.test(agent) ? 'tablet' : 'computer';
}

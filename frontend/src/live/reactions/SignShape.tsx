import type { ReactNode } from 'react';
import type { Sign } from '@/game/reacting';

/** Four fingers, a thumb and the palm, drawn by the same stroke. */
const HAND =
  'M9.500 17V9.500M13.500 16V6.500M17.500 16V6.500M21.500 17V9.500M9.500 23 5 18M9.500 16h12v7a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4z';

/** Drawn for this project, each with an outline of its own, so that no colour is needed to tell them. */
const SHAPES: Record<Sign, ReactNode> = {
  clap: (
    <g strokeLinecap="round" strokeLinejoin="round">
      <path d="M3.500 8.500 2 6M8 5 7.500 2" stroke="#ffc145" strokeWidth="2.200" />
      <Hand place="translate(7.500 2.500) rotate(14 16 20) scale(.82)" colour="#f0a818" />
      <Hand place="translate(-1 5) rotate(-14 16 20) scale(.88)" colour="#ffc145" />
    </g>
  ),
  heart: (
    <path
      d="M16 29C7 22.500 2.500 17.500 2.500 11.500 2.500 7 5.800 4 9.600 4c2.700 0 5 1.500 6.400 4 1.400-2.500 3.700-4 6.400-4 3.800 0 7.100 3 7.100 7.500C29.500 17.500 25 22.500 16 29z"
      fill="#ff7a59"
    />
  ),
  laugh: (
    <>
      <circle cx="16" cy="16" r="13.500" fill="#6fe3a5" />
      <path
        d="m7.500 12.800 2.700-2.600 2.700 2.600M19.100 12.800l2.700-2.600 2.700 2.600"
        fill="none"
        stroke="#0e211d"
        strokeWidth="2.400"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M7.300 16.800h17.400c-.5 5.400-4.100 8.900-8.700 8.900s-8.200-3.500-8.700-8.900z"
        fill="#0e211d"
      />
    </>
  ),
  wow: (
    <>
      <path
        d="m16 3 4.100 8.300 9.200 1.300-6.700 6.500 1.600 9.100-8.200-4.300-8.200 4.300 1.600-9.100-6.700-6.500 9.200-1.300z"
        fill="#62b1ff"
        stroke="#62b1ff"
        strokeWidth="3.500"
        strokeLinejoin="round"
      />
      <g fill="#0e211d">
        <circle cx="12.300" cy="14.300" r="1.700" />
        <circle cx="19.700" cy="14.300" r="1.700" />
        <ellipse cx="16" cy="20.300" rx="2.500" ry="3" />
      </g>
    </>
  ),
};

function Hand({ place, colour }: { place: string; colour: string }) {
  return (
    <g transform={place}>
      <path d={HAND} stroke="#0e211d" strokeWidth="6" />
      <path d={HAND} stroke={colour} strokeWidth="3.400" fill={colour} />
    </g>
  );
}

export function SignShape({ sign }: { sign: Sign }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" data-sign={sign}>
      {SHAPES[sign]}
    </svg>
  );
}

/** Face buttons that bear a shape: PlayStation's, and where a button lies among its four on any other gamepad. */
import type { ComponentChild } from 'preact';

const PLACES = { 'Upper button': [12, 5], 'Right button': [19, 12], 'Lower button': [12, 19], 'Left button': [5, 12] };

const diamond = (lit: string): ComponentChild =>
  Object.entries(PLACES).map(([name, [cx, cy]]) => (
    <circle key={name} class={name === lit ? 'is-lit' : ''} cx={cx} cy={cy} r={name === lit ? 4.4 : 2.6} />
  ));

const SHAPES: Readonly<Record<string, ComponentChild>> = {
  Cross: <path d="M5 5 19 19M19 5 5 19" />,
  Circle: <circle cx="12" cy="12" r="8" />,
  Square: <path d="M5 5H19V19H5Z" />,
  Triangle: <path d="M12 3.5 21 19H3Z" />,
  ...Object.fromEntries(Object.keys(PLACES).map((name) => [name, diamond(name)])),
};

export const hasShape = (name: string): boolean => Object.hasOwn(SHAPES, name);

export const ButtonShape = ({ name }: { name: string }) => (
  <svg
    class={name in PLACES ? 'button-place' : 'button-shape'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[name]}
  </svg>
);

/** XML as a tree. Strict: a file that was cut off is an error, and nothing outside the file is ever read. */
import sax from 'sax';

export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
};
type Open = { name: string; attributes: Map<string, string>; children: Element[]; text: string[] };

/** Elements within elements. */
const DEEPEST = 100;
const MOST = 1_500_000;

/** The outermost element. @throws Error saying in which line it is broken. */
export function parseXml(text: string): Element {
  const parser = sax.parser(true);
  const open: Open[] = [{ name: '', attributes: new Map(), children: [], text: [] }];
  const top = (): Open => open[open.length - 1] as Open;
  let count = 0;
  const words = (text: string): void => void top().text.push(text);
  parser.onerror = (error) => {
    throw new Error(`line ${parser.line + 1}: ${error.message.split('\n')[0]}`);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error(`line ${parser.line + 1}: nested more than ${DEEPEST} levels deep`);
    if (++count > MOST) throw new Error(`line ${parser.line + 1}: has more than ${MOST} elements`);
    const given = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
    open.push({ name, attributes: new Map(given), children: [], text: [] });
  };
  parser.onclosetag = () => {
    const { text, ...element } = open.pop() as Open;
    top().children.push({ ...element, text: text.join('') });
  };
  parser.ontext = words;
  parser.oncdata = words;
  parser.write(text).close();
  const [root] = top().children;
  if (!root) throw new Error('has no element');
  return root;
}

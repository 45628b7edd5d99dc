/** What of Tiled's scripting the extension uses, typed by Tiled's own description of it. */

/**
 * How programs answer: called with the folder, the program and its arguments.
 * @typedef {(folder: string, program: string, args: string[]) => { code: number, out: string, err: string }} Respond
 * @typedef {{ id: number, x: number, y: number, width?: number, height?: number, gid?: number }} ObjectJson
 * @typedef {{ name: string, type: string, objects?: ObjectJson[], layers?: LayerJson[] }} LayerJson
 * @typedef {{ tilewidth: number, tileheight: number, layers: LayerJson[] }} MapJson
 * @typedef {{ severity: 'error' | 'warning', text: string, activate: () => void }} Issue
 */

/**
 * @param {LayerJson} json
 * @returns {Pick<Layer, "name" | "isGroupLayer" | "isObjectLayer">}
 */
function layerOf({ name, type, objects = [], layers = [] }) {
  const list = objects.map(({ id, x, y, width = 0, height = 0, gid }) => ({
    id,
    x,
    y,
    width,
    height,
    tile: gid === undefined ? null : /** @type {Tile} */ (/** @type {unknown} */ ({ id: gid })),
  }));
  /** @type {Pick<Layer, 'name' | 'isGroupLayer' | 'isObjectLayer'>} */
  const layer = { name, isGroupLayer: type === 'group', isObjectLayer: type === 'objectgroup' };
  return Object.assign(layer, { objects: list, layers: layers.map(layerOf) });
}

export class Tiled {
  /** @type {Issue[]} */ issues = [];
  /** @type {string[]} */ logs = [];
  /** @type {string[]} */ alerts = [];
  /** @type {{ folder: string, program: string, args: string[] }[]} */ runs = [];
  /** @type {MenuItem[]} */ menu = [];
  center = { x: 0, y: 0 };
  /** @type {TileMap | null} */ active = null;

  /**
   * @param {string} project
   * @param {Respond} respond
   * @param {(file: string) => MapJson} readMap
   */
  constructor(project, respond, readMap) {
    this.project = project;
    this.respond = respond;
    this.readMap = readMap;
    /** @type {Map<string, { action: Action, run: (action: Action) => void }>} */
    this.actions = new Map();
    /** @type {((asset: Asset) => void)[]} */
    this.savers = [];
    /** @type {Map<string, TileMap>} */
    this.opened = new Map();
  }

  /** @param {string} file */
  open(file) {
    const known = this.opened.get(file);
    const map = known || this.mapOf(file);
    this.opened.set(file, map);
    this.active = map;
    return map;
  }

  /** @param {string} file */
  mapOf(file) {
    const { tilewidth, tileheight, layers } = this.readMap(file);
    const made = {
      fileName: file,
      isTileMap: true,
      modified: false,
      tileWidth: tilewidth,
      tileHeight: tileheight,
      layers: layers.map(layerOf),
      selectedObjects: [],
      currentLayer: null,
      save: () => {
        made.modified = false;
        this.savers.forEach((saver) => {
          saver(map);
        });
        return true;
      },
      // Twice as large on the screen as on the map.
      /** @param {point} spot */
      screenToPixel: (spot) => ({ x: spot.x / 2, y: spot.y / 2 }),
      /** @param {point} spot */
      pixelToScreen: (spot) => ({ x: spot.x * 2, y: spot.y * 2 }),
    };
    const map = /** @type {TileMap} */ (/** @type {unknown} */ (made));
    return map;
  }

  /** What a click in the menu does. @param {string} text */
  choose(text) {
    for (const { action, run } of this.actions.values()) {
      if (action.text !== text) continue;
      if (action.checkable) action.checked = !action.checked;
      run(action);
    }
  }

  /** The globals that a script finds. */
  globals() {
    const self = this;
    /** @type {Pick<typeof tiled, 'projectFilePath' | 'activeAsset' | 'registerAction' | 'extendMenu' | 'log' | 'warn' | 'error' | 'alert' | 'open'> & { mapEditor: { currentMapView: Pick<MapView, 'center' | 'centerOn'> }, assetSaved: Pick<typeof tiled.assetSaved, 'connect'> }} */
    const tiledStandIn = {
      projectFilePath: this.project,
      get activeAsset() {
        return self.active;
      },
      registerAction(id, run) {
        const action = /** @type {Action} */ ({ id, text: id, shortcut: '', checkable: false, checked: false });
        self.actions.set(id, { action, run });
        return action;
      },
      extendMenu: (_name, items) => {
        this.menu = items;
      },
      log: (text) => {
        this.logs.push(text);
      },
      warn: (text, activate) => {
        this.issues.push({ severity: 'warning', text, activate });
      },
      error: (text, activate) => {
        this.issues.push({ severity: 'error', text, activate });
      },
      alert: (text) => {
        this.alerts.push(text);
      },
      open: (file) => this.open(file),
      mapEditor: {
        currentMapView: {
          get center() {
            return self.center;
          },
          centerOn: (x, y) => {
            this.center = { x, y };
          },
        },
      },
      assetSaved: {
        connect: (saver) => {
          this.savers.push(saver);
        },
      },
    };
    /** @implements {Pick<Process, 'workingDirectory' | 'codec' | 'exec' | 'readStdOut' | 'readStdErr' | 'close'>} */
    class ProcessStandIn {
      workingDirectory = '';
      codec = '';
      out = '';
      err = '';
      /**
       * @param {string} program
       * @param {string[]} args
       */
      exec(program, args) {
        self.runs.push({ folder: this.workingDirectory, program, args });
        const { code, out, err } = self.respond(this.workingDirectory, program, args);
        this.out = out;
        this.err = err;
        return code;
      }
      readStdOut() {
        return this.out;
      }
      readStdErr() {
        return this.err;
      }
      close() {}
    }
    /** @type {Pick<typeof FileInfo, 'path' | 'fileName'>} */
    const fileInfo = {
      path: (file) => file.replace(/\/[^/]*$/, ''),
      fileName: (file) => file.replace(/^.*\//, ''),
    };
    /** @type {Pick<typeof Qt, 'point'>} */
    const qt = { point: (x, y) => ({ x, y }) };
    return { tiled: tiledStandIn, Process: ProcessStandIn, FileInfo: fileInfo, Qt: qt };
  }
}

/**
 * Signed, Spike in Tiled: plays a map from where you look, and lists what is wrong with it among the issues, where a
 * double click leads to it. Tiled's own script engine runs this: nothing newer than ES2016.
 */

const PLAYTEST = 'SignedSpikePlaytest';
const VALIDATE = 'SignedSpikeValidate';
const ON_SAVE = 'SignedSpikeValidateOnSave';

/**
 * What `maps:check --format json` prints of each finding; `tile` in tiles.
 * @typedef {{
 *   severity: 'error' | 'warning' | 'info', file: string, place: string, message: string, help: string,
 *   layer?: string, object?: number, tile?: { x: number, y: number },
 * }} Finding
 */

const mapsFolder = () => FileInfo.path(tiled.projectFilePath);

/**
 * Runs one of the project's commands to its end.
 * @param {'check' | 'playtest'} name
 * @param {string[]} args
 */
function run(name, args) {
  const process = new Process();
  process.codec = 'UTF-8';
  process.workingDirectory = FileInfo.path(mapsFolder());
  const command = ['--import', 'tsx', 'src/build/maps/' + name + '-cli.ts'];
  const code = process.exec('node', command.concat(args), false);
  const done = { code: code, out: process.readStdOut(), err: process.readStdErr() };
  process.close();
  if (code === -1) done.err = 'Node does not start. Open Tiled from a terminal in which "node --version" answers.';
  return done;
}

/** @returns {TileMap | null} */
function openMap() {
  const asset = tiled.activeAsset;
  return asset !== null && asset.isTileMap ? /** @type {TileMap} */ (asset) : null;
}

/**
 * The layers of a map or a group, with those inside groups.
 * @param {Layer[]} layers
 * @returns {Layer[]}
 */
function allOf(layers) {
  return layers.reduce((all, layer) => {
    const inside = layer.isGroupLayer ? allOf(/** @type {GroupLayer} */ (layer).layers) : [];
    return all.concat([layer], inside);
  }, /** @type {Layer[]} */ ([]));
}

/**
 * @param {TileMap} map
 * @param {number} id
 * @returns {MapObject | undefined}
 */
function objectOf(map, id) {
  const groups = /** @type {ObjectGroup[]} */ (allOf(map.layers).filter((layer) => layer.isObjectLayer));
  const lists = groups.map((group) => group.objects.find((object) => object.id === id));
  return lists.find((object) => object !== undefined);
}

/**
 * The middle of an object, or the foot of one with a picture, in px of the map.
 * @param {MapObject} object
 */
function spotOf(object) {
  const down = object.tile === null ? object.height / 2 : 0;
  return Qt.point(object.x + object.width / 2, object.y + down);
}

/**
 * @param {TileMap} map
 * @param {point} spot in px of the map
 */
function look(map, spot) {
  const there = map.pixelToScreen(spot);
  tiled.mapEditor.currentMapView.centerOn(there.x, there.y);
}

/**
 * Opens the file of a finding, selects its object and brings it to the middle of the view.
 * @param {Finding} finding
 */
function goTo(finding) {
  const asset = tiled.open(FileInfo.path(mapsFolder()) + '/' + finding.file);
  if (asset === null || !asset.isTileMap) return;
  const map = /** @type {TileMap} */ (asset);
  const layer = allOf(map.layers).find((one) => one.name === finding.layer);
  if (layer !== undefined) map.currentLayer = layer;
  const object = finding.object === undefined ? undefined : objectOf(map, finding.object);
  if (object !== undefined) {
    map.selectedObjects = [object];
    look(map, spotOf(object));
  } else if (finding.tile !== undefined) {
    const half = Qt.point((finding.tile.x + 0.5) * map.tileWidth, (finding.tile.y + 0.5) * map.tileHeight);
    look(map, half);
  }
}

/**
 * The findings in what the check has printed, or null if it has failed.
 * @param {string} out
 * @returns {Finding[] | null}
 */
function findingsIn(out) {
  try {
    return JSON.parse(out);
  } catch (error) {
    return null;
  }
}

/** @param {string} file */
function validate(file) {
  const checked = run('check', ['--format', 'json', file]);
  const findings = findingsIn(checked.out);
  const name = FileInfo.fileName(file);
  if (findings === null) {
    tiled.error(name + ' could not be checked: ' + (checked.err || checked.out), () => {});
    return;
  }
  findings.forEach((finding) => {
    const text = FileInfo.fileName(finding.file) + ' · ' + finding.place + ': ' + finding.message + ' ' + finding.help;
    if (finding.severity === 'error') tiled.error(text, () => goTo(finding));
    else if (finding.severity === 'warning') tiled.warn(text, () => goTo(finding));
    else tiled.log(text);
  });
  if (findings.length === 0) tiled.log(name + ': nothing wrong');
}

const playtest = tiled.registerAction(PLAYTEST, () => {
  const map = openMap();
  if (map === null) return tiled.alert('Open a map first.');
  if (map.modified) map.save();
  const chosen = map.selectedObjects[0];
  const spot = chosen === undefined ? map.screenToPixel(tiled.mapEditor.currentMapView.center) : spotOf(chosen);
  const at = Math.round(spot.x) + ',' + Math.round(spot.y);
  const done = run('playtest', [map.fileName, '--at', at]);
  if (done.code !== 0) tiled.alert(done.err, 'Playtest Here');
});
playtest.text = 'Playtest Here';
playtest.shortcut = 'Ctrl+Alt+P';

const check = tiled.registerAction(VALIDATE, () => {
  const map = openMap();
  if (map === null) return tiled.alert('Open a map first.');
  const checks = onSave.checked && map.modified;
  if (map.modified) map.save();
  if (!checks) validate(map.fileName);
});
check.text = 'Validate';
check.shortcut = 'Ctrl+Alt+V';

const onSave = tiled.registerAction(ON_SAVE, () => {});
onSave.text = 'Validate When Saving';
onSave.checkable = true;
onSave.checked = true;

tiled.extendMenu('Map', [
  { separator: true },
  { action: PLAYTEST },
  { action: VALIDATE },
  { action: ON_SAVE },
]);

tiled.assetSaved.connect((asset) => {
  const isPlace = asset.isTileMap && FileInfo.path(asset.fileName) === mapsFolder();
  if (isPlace && onSave.checked) validate(asset.fileName);
});

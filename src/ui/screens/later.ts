/** The screens that are fetched when they are first opened: no night begins with them. */
export { NightsScreen } from './nights';
export { OptionsScreen } from './options';
export { PicksScreen } from './picks';

export { type App, createApp } from './app.ts';
export { type AppOptions } from './options.ts';
export { type Answer, type Authenticate, type Identity, type Role } from './auth/identity.ts';
export { type DemoSignIn, type DemoSignInOptions, demoSignIn } from './auth/demo-sign-in.ts';
export { type Failure, type Log } from './http/errors.ts';
export { type Location, type StoreSettings, openStore } from './store/open.ts';
export { type HeldRecords, type ListedKind, type PlansOf } from './store/store.ts';
export { type Store, type StoredRecords, type Written } from './store/store.ts';

// Menu: what the app builds, without a picture of it. Accelerators work; editing roles and zoom are Chromium's own keys.
import type { MenuItemConstructorOptions } from 'electron';
import type { UsedMenu } from '../../../main/electron/usedElectron.ts';
import type { Shortcut } from '../page/keyboard.ts';
import { shortcutOf } from './accelerator.ts';

type Click = NonNullable<MenuItemConstructorOptions['click']>;
type Role = NonNullable<MenuItemConstructorOptions['role']>;

const ROLE_KEYS: Partial<Record<Role, string>> = { quit: 'CmdOrCtrl+Q', close: 'CmdOrCtrl+W', minimize: 'CmdOrCtrl+M' };

export class HostMenuItem {
  readonly label: string;
  readonly accelerator: string | null;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly id: string;
  readonly submenu: HostMenu | undefined;
  readonly role: Role | undefined;
  readonly click: Click | undefined;
  readonly registerAccelerator: boolean;

  constructor(options: MenuItemConstructorOptions) {
    const { role, submenu } = options;
    this.label = options.label ?? role ?? '';
    this.accelerator = options.accelerator ?? (role === undefined ? null : (ROLE_KEYS[role] ?? null));
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.id = options.id ?? '';
    this.submenu = Array.isArray(submenu) ? HostMenu.buildFromTemplate(submenu) : undefined;
    this.click = options.click;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.role = role;
  }
}

export class HostMenu implements UsedMenu {
  readonly items: readonly HostMenuItem[];

  private constructor(items: readonly HostMenuItem[]) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly object[]): HostMenu {
    return new HostMenu(template.map((options) => new HostMenuItem(options)));
  }

  /** Every item of every level, in order; its place is its number on the keyboard. */
  flat(): HostMenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.flat() ?? [])]);
  }

  getMenuItemById(id: string): HostMenuItem | null {
    return this.flat().find((item) => item.id === id) ?? null;
  }

  shortcuts(): Shortcut[] {
    return this.flat().flatMap(({ accelerator, enabled, registerAccelerator }, place) =>
      accelerator !== null && enabled && registerAccelerator ? [shortcutOf(accelerator, place)] : [],
    );
  }
}

export type RoleDeeds = { readonly quit: () => void; readonly close: () => void };

/** The one menu of the program; windows are told when it changes. */
export class ApplicationMenu {
  #menu: HostMenu | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get menu(): HostMenu | null {
    return this.#menu;
  }

  set menu(menu: HostMenu | null) {
    this.#menu = menu;
    this.#changed();
  }

  choose(place: number, deeds: RoleDeeds, window: unknown): void {
    const item = this.#menu?.flat()[place];
    if (item?.click) (item.click as (...given: unknown[]) => void)(item, window, {});
    else if (item?.role === 'quit') deeds.quit();
    else if (item?.role === 'close') deeds.close();
  }
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, defaultSettings, forgetSettings, readSettings, watchSettings } from '../../lib/store/settings';

beforeEach(() => fakeBrowser.reset());

const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(defaultSettings.tierScheme).toBe('trade');
  });

  it('are kept when they are changed', async () => {
    const changed = await changeSettings((settings) => ({ ...settings, networksOff: ['x'], benchmark: { instagram: 'article' } }));
    expect(await readSettings()).toEqual(changed);
    expect(changed.networksOff).toEqual(['x']);
  });

  it('lose no change when many come at once', async () => {
    await Promise.all(
      (['instagram', 'tiktok', 'youtube', 'x'] as const).map((id) =>
        changeSettings((settings) => ({ ...settings, networksOff: [...settings.networksOff, id] })),
      ),
    );
    expect((await readSettings()).networksOff).toEqual(['instagram', 'tiktok', 'youtube', 'x']);
  });

  it('go on changing after a change that failed', async () => {
    const failing = changeSettings(() => {
      throw new Error('cannot');
    });
    await expect(failing).rejects.toThrow('cannot');
    expect(await changeSettings((settings) => ({ ...settings, lastListId: 'a' }))).toMatchObject({ lastListId: 'a' });
  });

  it('are forgotten whole', async () => {
    await changeSettings((settings) => ({ ...settings, networksOff: ['x'] }));
    await forgetSettings();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await readSettings()).toEqual(defaultSettings);
  });
});

describe('stored settings that cannot be read', () => {
  it.each([null, 'text', 17, [], { networksOff: 'all' }])('are the defaults: %j', async (settings) => {
    await store(settings);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('cost no field that can be read', async () => {
    await store({ networksOff: ['friendster'], overlayOff: ['x'], tierScheme: 17 });
    expect(await readSettings()).toEqual({ ...defaultSettings, overlayOff: ['x'] });
  });

  it('are not written over by a change of another field', async () => {
    await store({ networksOff: ['friendster'], laterVersionsField: 1 });
    await changeSettings((settings) => ({ ...settings, lastListId: 'a' }));
    expect(await stored()).toEqual({ networksOff: ['friendster'], laterVersionsField: 1, lastListId: 'a' });
  });

  it('take no field from a prototype', async () => {
    await store(JSON.parse('{"__proto__": {"tierScheme": "theirs"}}'));
    expect((await readSettings()).tierScheme).toBe('trade');
  });
});

describe('watching settings', () => {
  it('tells the settings after and before each change, until it is ended', async () => {
    const seen = vi.fn();
    const end = watchSettings(seen);
    const after = await changeSettings((settings) => ({ ...settings, tierScheme: 'article' }));
    end();
    await changeSettings((settings) => ({ ...settings, tierScheme: 'trade' }));
    expect(seen.mock.calls).toEqual([[after, defaultSettings]]);
  });

  it('says nothing of other stored things', async () => {
    const seen = vi.fn();
    const end = watchSettings(seen);
    await fakeBrowser.storage.local.set({ other: 1 });
    end();
    expect(seen).not.toHaveBeenCalled();
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EditField } from '../../../components/dashboard/typed/edit-field';
import type { Form } from '../../../components/dashboard/typed/form';

afterEach(cleanup);

const priceForm: Form<string> = {
  kind: 'line',
  longest: 20,
  textOf: (text) => text,
  read: (text) => (text === 'much' ? { ok: false, why: 'Type an amount' } : { ok: true, value: text.trim() }),
};

const field = () => screen.getByLabelText<HTMLInputElement>('Price');

function show(value: string) {
  const onSave = vi.fn();
  const element = (kept: string) => <EditField label="Price" form={priceForm} value={kept} onSave={onSave} />;
  const { rerender } = render(element(value));
  return { onSave, keep: (kept: string) => rerender(element(kept)) };
}

const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

test('asks once to keep what differs, and shows it until it is kept', () => {
  const { onSave, keep } = show('450');
  type(' 500 ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  fireEvent.blur(field());
  expect(onSave.mock.calls).toEqual([['500']]);
  expect(field().value).toBe('500');
  keep('500 EUR');
  expect(field().value).toBe('500 EUR');
});

test('shows at once what was taken back', () => {
  const { keep } = show('450');
  type('500');
  fireEvent.blur(field());
  keep('500');
  keep('450');
  expect(field().value).toBe('450');
});

test('asks for nothing where nothing changed', () => {
  const { onSave } = show('450');
  type('450 ');
  fireEvent.blur(field());
  expect(onSave).not.toHaveBeenCalled();
});

test('says what is wrong, keeps it out, and forgets it by Escape', () => {
  const { onSave } = show('450');
  type('much');
  fireEvent.blur(field());
  expect(screen.getByRole('alert').textContent).toBe('Type an amount');
  expect(field().value).toBe('much');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect([field().value, screen.queryByRole('alert')]).toEqual(['450', null]);
  expect(onSave).not.toHaveBeenCalled();
});

test('somebody who is typing is not interrupted by another window', () => {
  const { keep } = show('450');
  type('50');
  keep('300');
  expect(field().value).toBe('50');
});

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { farther, lasso, move, nearer, rectangle, whole } from './drawings';
import type { Tool } from './use-drawing';
import type { Looking } from './use-region';
import { zoomStep } from './use-stepping';

const tools = [
  { id: 'lasso', of: lasso, name: () => i18n.t('market.tool.lasso') },
  { id: 'rectangle', of: rectangle, name: () => i18n.t('market.tool.rectangle') },
  { id: 'move', of: move, name: () => i18n.t('market.tool.move') },
] as const;

type MarketToolsProps = { tool: Tool; onTool: (tool: Tool) => void; looking: Looking };

/** What dragging does, and how near one looks. */
export function MarketTools({ tool, onTool, looking }: MarketToolsProps) {
  return (
    <>
      <Group name={i18n.t('market.tool.group')}>
        {tools.map(({ id, of, name }) => (
          <Button key={id} look="icon" aria-label={name()} title={name()} aria-pressed={tool === id} onClick={() => onTool(id)}>
            <Icon of={of} />
          </Button>
        ))}
      </Group>
      <Group name={i18n.t('market.zoom.group')}>
        <Tip name={i18n.t('market.zoom.nearer')} of={nearer} onClick={() => looking.zoom(zoomStep)} />
        <Tip name={i18n.t('market.zoom.farther')} of={farther} onClick={() => looking.zoom(1 / zoomStep)} />
        <Tip name={i18n.t('market.zoom.whole')} of={whole} disabled={looking.isWhole} onClick={looking.reset} />
      </Group>
    </>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset class="market-group">
      <legend class="visually-hidden">{name}</legend>
      {children}
    </fieldset>
  );
}

type TipProps = { name: string; of: string; disabled?: boolean; onClick: () => void };

function Tip({ name, of, disabled = false, onClick }: TipProps) {
  return (
    <Button look="icon" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      <Icon of={of} />
    </Button>
  );
}

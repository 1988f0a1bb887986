import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { plus } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { NameForm } from './name-form';

type NewListProps = { onCreate: (name: string) => void };

/** A button that becomes the field for a new list's name. */
export function NewList({ onCreate }: NewListProps) {
  const [naming, setNaming] = useState(false);

  const create = (name: string) => {
    setNaming(false);
    onCreate(name);
  };

  if (naming) return <NameForm name="" submitLabel={i18n.t('dashboard.lists.create')} onName={create} onCancel={() => setNaming(false)} />;
  return (
    <Button look="quiet" onClick={() => setNaming(true)}>
      <Icon of={plus} />
      {i18n.t('dashboard.lists.new')}
    </Button>
  );
}

import { describe, expect, it } from 'vitest';
import { firstDesk } from '../../../lib/model/desk';
import { saidBy } from '../../../lib/transfer/import/mapping/header-words';
import { proposeMapping } from '../../../lib/transfer/import/mapping/propose';
import { readTable } from '../../../lib/transfer/import/read-table/read-table';

const propose = async (csv: string, desk = firstDesk) => {
  const read = await readTable(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(read.why);
  return proposeMapping(read.table, desk, { decimal: '.', dates: 'month-first' });
};
const targets = async (csv: string, desk = firstDesk) => (await propose(csv, desk)).mapping.targets.map(({ to }) => to);

describe('names of columns', () => {
  it.each([
    ['Profile URL', 'profile', null],
    ['profile_url', 'profile', null],
    ['Username', 'profile', null],
    ['Benutzername', 'profile', null],
    ['Nom d’utilisateur', 'profile', null],
    ['Nombre de usuario', 'profile', null],
    ['Nome utente', 'profile', null],
    ['Perfil', 'profile', null],
    ['Instagram', 'profile', 'instagram'],
    ['Instagram URL', 'profile', 'instagram'],
    ['TikTok handle', 'profile', 'tiktok'],
    ['Plattform', 'network', null],
    ['Red social', 'network', null],
    ['Full Name', 'name', null],
    ['fullName', 'name', null],
    ['Nom complet', 'name', null],
    ['Followers', 'followers', null],
    ['followersCount', 'followers', null],
    ['# of followers', null, null],
    ['Number of followers', 'followers', null],
    ['Instagram Followers', 'followers', 'instagram'],
    ['Abonnenten', 'followers', null],
    ['Abonnés', 'followers', null],
    ['Seguidores', 'followers', null],
    ['Suscriptores', 'followers', null],
    ['Iscritti', 'followers', null],
    ['Numero di follower', 'followers', null],
    ['followsCount', 'following', null],
    ['Seguindo', 'following', null],
    ['postsCount', 'posts', null],
    ['Publicações', 'posts', null],
    ['Letzte Aktualisierung', 'seen', null],
    ['Dernière mise à jour', 'seen', null],
    ['Statut', 'status', null],
    ['Etiquetas', 'tags', null],
    ['Schlagwörter', 'tags', null],
    ['Bemerkungen', 'note', null],
    ['Observações', 'note', null],
    ['Price (EUR)', 'price', null],
    ['Preço', 'price', null],
    ['E-Mail-Adresse', 'contact', null],
    ['Correo electrónico', 'contact', null],
    ['Währung', 'currency', null],
    ['Engagement Rate', null, null],
    ['Country', null, null],
    ['', null, null],
    ['__proto__', null, null],
    ['x'.repeat(500), null, null],
  ])('%s: %s %s', (name, target, platform) => {
    expect(saidBy(name)).toEqual({ target, platform });
  });
});

describe('what a table means', () => {
  it('is told by names of columns', async () => {
    const proposal = await propose(
      'Influencer;Link;Follower;Rate\nAna;instagram.com/ana;12.345;3,4%\nBo;instagram.com/bo;1.234.567;1,2%\n',
    );
    expect(proposal.mapping.targets.map(({ to }) => to)).toEqual(['name', 'profile', 'followers', 'nothing']);
    expect(proposal.mapping).toMatchObject({ header: 0, decimal: ',', platform: 'instagram' });
    expect(proposal.columns[1]).toMatchObject({ name: 'Link', filled: 2, samples: ['instagram.com/ana', 'instagram.com/bo'] });
  });

  it('is told by what stands in the columns where names say nothing', async () => {
    expect(await targets('A,B,C\nx,https://www.tiktok.com/@ana,ana@mail.example\ny,https://www.tiktok.com/@bo,bo@mail.example\n')).toEqual([
      'nothing',
      'profile',
      'contact',
    ]);
    expect(await targets('A,B\n@ana,Instagram\n@bo,TikTok\n')).toEqual(['profile', 'network']);
  });

  it('is told without any names', async () => {
    const { mapping } = await propose('https://www.instagram.com/ana/,Ana\nhttps://www.instagram.com/bo/,Bo\n');
    expect(mapping.header).toBeNull();
    expect(mapping.targets[0]).toEqual({ to: 'profile' });
    expect((await propose('@ana\n@bo\n')).mapping.header).toBeNull();
  });

  it('begins below titles', async () => {
    const { mapping } = await propose(
      'Spring campaign,,,\n,,,\nName,Profile,Followers,Notes\nAna,instagram.com/ana,1,x\nBo,instagram.com/bo,2,y\n',
    );
    expect(mapping.header).toBe(2);
  });

  it('takes the address for the profile, and the handle beside it only where there are no addresses', async () => {
    expect(await targets('Username,Profile URL\nana,instagram.com/ana\nbo,instagram.com/bo\n')).toEqual(['profile', 'profile']);
    expect(await targets('User,URL\nhttps://instagram.com/a,https://instagram.com/ana\n,https://instagram.com/bo\n')).toEqual([
      'nothing',
      'profile',
    ]);
  });

  it('keeps profiles on a second network in a field of their own', async () => {
    const { mapping } = await propose(
      'Instagram,TikTok\nhttps://instagram.com/ana,https://tiktok.com/@ana\nhttps://instagram.com/bo,https://tiktok.com/@bo\nhttps://instagram.com/cem,\n',
    );
    expect(mapping.targets).toEqual([{ to: 'profile' }, { to: 'new-field', name: 'TikTok', kind: 'link' }]);
  });

  it('takes the followers of the network that the profiles are on', async () => {
    expect(
      await targets('TikTok followers,Instagram,Instagram followers\n5,https://instagram.com/ana,9\n6,https://instagram.com/bo,\n'),
    ).toEqual(['nothing', 'profile', 'followers']);
  });

  it('knows the fields of the desk by their names', async () => {
    const desk = { ...firstDesk, fields: [{ id: 'f', name: 'Country', kind: 'text' as const }] };
    expect(await targets('Link,country\ninstagram.com/ana,DE\n', desk)).toEqual(['profile', 'field']);
  });

  it('takes of our own files what was written down, not what was measured', async () => {
    const head = 'name,profile_url,network,handle,followers,followers_low,followers_high,topics,engagement_rate,tags,person,last_seen';
    const { mapping } = await propose(
      `${head}\nAna,https://www.instagram.com/ana/,instagram,ana,69200,69100,69300,food,0.02,a,x,2026-03-01T00:00:00.000Z\n`,
    );
    expect(mapping.targets.map(({ to }) => to)).toEqual(
      'name profile network profile followers nothing nothing nothing nothing tags nothing seen'.split(' '),
    );
    expect(mapping.ranges[4]).toEqual([5, 6]);
  });

  it('asks where numbers and dates could be read in two ways', async () => {
    const { sure, mapping } = await propose('Link,Followers,Last seen\ninstagram.com/ana,"12,345",1/2/2026\n');
    expect(sure).toEqual({ decimal: false, dates: false });
    expect(mapping).toMatchObject({ decimal: '.', dates: 'month-first' });
    expect((await propose('Link,Followers,Last seen\ninstagram.com/ana,12.3K,13/2/2026\n')).sure).toEqual({ decimal: true, dates: true });
  });
});

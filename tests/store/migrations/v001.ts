/**
 * Rows as version 1 wrote them. Frozen: it shows what is on people's disks, so a later version adds a file and changes none.
 * `unreadable` rows are those that version 1 itself could not read.
 */
export const example = {
  profiles: [
    {
      id: '3b241101-e2bb-4255-8caf-4136c566a962',
      platform: 'instagram',
      handle: 'ana.bakes',
      canonicalId: '17',
      aliases: [
        { kind: 'id', value: '17', firstSeen: 1_793_000_000_000, lastSeen: 1_795_000_000_000 },
        { kind: 'handle', value: 'ana.bakes', firstSeen: 1_793_000_000_000, lastSeen: 1_795_000_000_000 },
      ],
      name: 'Ana Bakes',
      bio: 'Bread and butter',
      verified: false,
      private: false,
      avatar: 'present',
      followers: { value: 12_300, exact: false, range: [12_250, 12_349], from: 'text' },
      following: { value: 321, exact: true, from: 'title' },
      posts: { value: 210, exact: true, from: 'meta' },
      totalLikes: { value: null, why: 'absent' },
      items: [
        {
          id: 'C1',
          href: 'https://www.instagram.com/p/C1/',
          by: 'ana.bakes',
          pinned: false,
          date: '2026-10-01T09:00:00.000Z',
          age: null,
          likes: { value: 100, exact: true, from: 'label' },
          comments: { value: null, why: 'hidden' },
          seenAt: 1_795_000_000_000,
          dateWithin: 604_800_000,
        },
      ],
      history: [
        {
          day: '2026-11-18',
          at: 1_795_000_000_000,
          followers: { value: 12_300, exact: false, range: [12_250, 12_349], from: 'text' },
          following: { value: 321, exact: true, from: 'title' },
          posts: { value: 210, exact: true, from: 'meta' },
          totalLikes: { value: null, why: 'absent' },
        },
      ],
      createdAt: 1_793_000_000_000,
      updatedAt: 1_795_000_000_000,
      seenAt: 1_795_000_000_000,
      aliasKeys: ['instagram:id:17', 'instagram:handle:ana.bakes'],
    },
  ],
  lists: [{ id: '7d444840-9dc0-41d1-b245-5ffdce74fad2', name: 'Spring', createdAt: 1_793_000_000_000, updatedAt: 1_793_000_000_000 }],
  saved: [
    {
      id: '9b2f1e3a-52d2-4a8c-9a53-6f0c3b7d1c11',
      listId: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
      profileId: '3b241101-e2bb-4255-8caf-4136c566a962',
      note: 'asks for bread',
      createdAt: 1_793_000_000_000,
      updatedAt: 1_794_000_000_000,
    },
  ],
  tombstones: [{ id: '1c9b5d4e-8a14-4f0e-8f1e-2d6f4c3b2a10', table: 'saved', removedAt: 1_794_000_000_000 }],
  quarantine: [],
};

export const unreadable = {
  profiles: [{ id: '5f0c3b7d-1c11-4b2f-9e3a-52d24a8c9a53', platform: 'friendster', aliasKeys: ['friendster:handle:ana'] }],
  lists: [{ id: '6f0c3b7d-1c11-4b2f-9e3a-52d24a8c9a53', name: '' }],
  saved: [],
};

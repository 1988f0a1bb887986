import type { PlatformId } from '../../../model/reading';
import { folded, networkNamed } from '../values/words';
import type { PlainTarget } from './target';

/**
 * What columns are called: in English, German, French, Spanish, Portuguese and Italian, and in the exports of tools for finding creators.
 * One name per comma; compared without capitals, accents, spaces and signs. A name that could mean two things stands nowhere.
 */
const names: Readonly<Record<PlainTarget, string>> = {
  profile: `profile, profile url, profile link, profile address, profile uri, url, link, links, address of profile, account, account url, account link,
    channel, channel url, channel link, page, page url, page link, social url, social link, social profile, social media link, social media url,
    social, input url, profile page, web url, permalink, user url, influencer url, creator url, influencer link, creator link,
    handle, handles, username, user name, user, usernames, screen name, screenname, account name, account handle, profile name,
    nick, nickname, login, vanity name, unique id, uniqueid, owner username, author username, social handle, influencer handle, creator handle,
    profil, profillink, profil url, profiladresse, link zum profil, kanal, kanal url, kanallink, konto, benutzername, nutzername, accountname,
    profil lien, lien, lien du profil, lien profil, url du profil, compte, nom d utilisateur, nom dutilisateur, identifiant, pseudo, pseudonyme, chaine,
    perfil, enlace, enlace del perfil, enlace perfil, url del perfil, cuenta, usuario, nombre de usuario, canal,
    link do perfil, link perfil, url do perfil, conta, utilizador, nome de usuario, nome de utilizador, arroba,
    profilo, link profilo, link del profilo, url profilo, account profilo, utente, nome utente, canale`,
  network: `network, platform, social network, social platform, social media platform, source platform, media platform, site, social media, channel type, service,
    netzwerk, plattform, soziales netzwerk, reseau, reseau social, plateforme, red, red social, plataforma, rede, rede social, social network name,
    piattaforma, rete, rete sociale`,
  name: `name, full name, fullname, display name, displayname, creator, creator name, influencer, influencer name, person, real name, title, channel name, channel title,
    first and last name, contact name, talent, talent name, author, author name, page name, blogger, artist, kol, kol name,
    anzeigename, voller name, vollstandiger name, vor und nachname, kunstler, kanalname, nom, nom complet, nom et prenom, nom affiche, createur, influenceur,
    nombre, nombre completo, nombre y apellidos, creador, creadora, nombre del creador, nome, nome completo, nome e cognome, criador, criadora, creatore, nome do criador,
    nome exibido`,
  followers: `followers, follower, follower count, followers count, followercount, number of followers, no of followers, total followers, follower number, followers number, fans, fan count,
    fancount, audience size, audience, subs, subscribers, subscriber count, subscribers count, subscriber, members, member count, size, reach followers, current followers,
    abonnenten, abonnentenzahl, abonnenten anzahl, anzahl follower, anzahl der follower, followerzahl, follower anzahl, fananzahl, reichweite follower,
    abonnes, nombre d abonnes, nombre dabonnes, nb abonnes, nb followers, nombre de followers,
    seguidores, numero de seguidores, n de seguidores, cantidad de seguidores, total de seguidores, suscriptores, abonados, numero de suscriptores,
    inscritos, numero de inscritos, quantidade de seguidores, assinantes, n seguidores,
    seguaci, numero di follower, numero follower, iscritti, numero di iscritti, n follower`,
  following: `following, followings, following count, followingcount, follows, follows count, followscount, accounts followed, number following, no of following, friends count, following number,
    folgt, gefolgt, abonniert, anzahl gefolgt, gefolgte konten, abonnements, suivis, abonnements suivis, nombre d abonnements, nombre dabonnements,
    siguiendo, seguidos, cuentas seguidas, numero de seguidos, seguindo, a seguir, contas seguidas, seguiti, profili seguiti, seguite`,
  posts: `posts, post count, postcount, posts count, postscount, number of posts, no of posts, total posts, media count, mediacount, uploads, videos, video count, videocount, number of videos,
    total videos, tweets, tweet count, statuses count, publications, content count, contents, media, total uploads,
    beitrage, anzahl beitrage, anzahl der beitrage, beitragszahl, anzahl videos, publications nombre, nombre de publications, nombre de posts, nb publications, nb posts,
    publicaciones, numero de publicaciones, publicacoes, numero de publicacoes, quantidade de posts, postagens,
    pubblicazioni, numero di post, contenuti, post pubblicati`,
  seen: `last seen, seen, last visit, last visited, last checked, checked, checked on, last update, last updated, updated, updated at, update date, date updated, data date, last seen at, date of data, as of, scraped at,
    scraped, crawled at, fetched at, captured at, timestamp, snapshot date, last refreshed, refreshed, data from, report date,
    zuletzt gesehen, gesehen, zuletzt besucht, stand, datenstand, aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, erfasst am, gepruft am,
    vu le, derniere visite, derniere mise a jour, mis a jour, mis a jour le, date de mise a jour, vu pour la derniere fois,
    ultima visita, visto, visto por ultima vez, actualizado, actualizado el, ultima actualizacion, fecha de actualizacion, atualizado, atualizado em, ultima atualizacao,
    visto pela ultima vez, data de atualizacao, visto il, ultimo aggiornamento, aggiornato, aggiornato il, data aggiornamento`,
  status: `status, state, stage, pipeline stage, deal stage, outreach status, contact status, progress, campaign status, phase, step, workflow,
    stand der dinge, bearbeitungsstand, kontaktstatus, etappe, statut, etat, etape, avancement,
    estado, etapa, fase, situacion, situacao, stato, avanzamento, estado de contacto`,
  tags: `tags, tag, labels, label, categories, category, topics, topic, niche, niches, keywords, keyword, groups, group, interests, segment, segments, vertical, verticals, genre,
    schlagworter, schlagworte, schlagwort, stichworter, kategorie, kategorien, themen, thema, nische, gruppe, gruppen, etiketten,
    etiquettes, mots cles, categorie, thematique, thematiques, themes, theme, groupe,
    etiquetas, etiqueta, categorias, categoria, temas, tema, nicho, nichos, palabras clave, palavras chave, marcadores, grupo, grupos,
    etichette, etichetta, categorie, temi, nicchia, parole chiave, gruppo`,
  note: `note, notes, comment, comments internal, remark, remarks, description, memo, internal notes, my notes, observations, feedback, details, info,
    notiz, notizen, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, beschreibung, hinweis, hinweise,
    remarque, remarques, commentaire, commentaires, observation, nota, notas, observaciones, observacion, comentario, comentarios, descripcion,
    observacao, observacoes, anotacao, anotacoes, comentarios internos, descricao, appunti, osservazioni, commento, commenti, descrizione`,
  price: `price, fee, rate card, cost, cost per post, price per post, rate per post, budget, quote, quoted price, amount, post price, sponsored post price, asking price, offer, fees,
    preis, kosten, honorar, preis pro post, preis pro beitrag, angebot, betrag, gage, tarif, prix, cout, honoraires, montant, prix par post, devis,
    precio, coste, costo, tarifa, honorarios, presupuesto, importe, precio por post, preco, custo, valor, cache, orcamento, preco por post,
    prezzo, costo per post, compenso, tariffa, importo, preventivo, onorario`,
  currency: 'currency, currency code, price currency, wahrung, waehrung, devise, monnaie, moneda, divisa, moeda, valuta',
  contact: `contact, email, e mail, mail, email address, emails, contact email, business email, public email, contact info, contact details, phone, phone number, telephone, whatsapp, mobile, manager email,
    management, agency contact, kontakt, e mail adresse, emailadresse, mailadresse, telefon, telefonnummer, handynummer, ansprechpartner, kontaktdaten,
    courriel, adresse e mail, adresse mail, adresse email, telephone portable, coordonnees,
    contacto, correo, correo electronico, direccion de correo, telefono, movil, contato, e mail de contato, telefone, celular, endereco de e mail,
    contatto, contatti, indirizzo e mail, indirizzo email, cellulare, recapito`,
};

const byName = new Map<string, PlainTarget>();
for (const target of Object.keys(names) as PlainTarget[]) {
  for (const name of names[target].split(',')) {
    const key = folded(name);
    if (!byName.has(key)) byName.set(key, target);
  }
}

/** What a column's name says of it: what it may become, and the network that it is about ("Instagram followers"). Nulls where it says nothing. */
export function saidBy(name: string): { target: PlainTarget | null; platform: PlatformId | null } {
  if (name.length > 80) return { target: null, platform: null };
  const plain = name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const whole = byName.get(folded(plain)) ?? byName.get(folded(name));
  if (whole !== undefined) return { target: whole, platform: null };
  const platform = networkNamed(plain);
  // A column that is called after a network holds its profiles.
  if (platform !== null) return { target: 'profile', platform };
  return aboutNetwork(plain) ?? aboutNetwork(plain.replace(/([a-z])([A-Z])/g, '$1 $2')) ?? { target: null, platform: null };
}

/** "Instagram followers", "tiktok_url", "youtubeChannel": the name of a network and what is said of it. */
function aboutNetwork(name: string): ReturnType<typeof saidBy> | null {
  const words = name.split(/[\s_\-/:.·|]+/).filter((word) => word !== '');
  for (const [i, word] of words.entries()) {
    const platform = word.length > 1 ? networkNamed(word) : null;
    const target = byName.get(folded(words.toSpliced(i, 1).join(' ')));
    if (platform !== null && target !== undefined) return { target, platform };
  }
  return null;
}

import type { TableClient } from '@azure/data-tables';
import { about, forget } from './about.ts';
import { keepAgenda, readAgenda } from './agendas.ts';
import { commit } from './commit.ts';
import { eraseDrafts, keepDraft, readDraft } from './drafts.ts';
import { eraseFileLinks, keepFileLink, readFileLink, removeFileLink } from './file-links.ts';
import { link } from './links.ts';
import { closedPolls, histories, historyOf, itemsIn, networks, networksOf, saidIn } from './lists.ts';
import { load } from './load.ts';
import { takeLease } from './lease.ts';
import { claim, due, fanOut, givenUp, nextDue, plan, postpone, settle } from './notices.ts';
import { readOperation } from './operations.ts';
import { offerTo } from './offers.ts';
import { keepPost, postOf } from './posts.ts';
import { outlived } from './outlived.ts';
import type { Store } from './store.ts';
import { weed } from './weed.ts';

/** The store in one Azure table, which must exist (`connect` makes it). */
export function openStore(client: TableClient): Store {
  return {
    load: (network) => load(client, network),
    commit: (snapshot, change) => commit(client, snapshot, change),
    link: (conversation, to) => link(client, conversation, to),
    operation: (network, id) => readOperation(client, network, id),
    history: (network, subject) => historyOf(client, network, subject),
    histories: (network) => histories(client, network),
    closed: (network, want) => itemsIn(client, network, 'c', want),
    decisions: (network, want) => itemsIn(client, network, 'b', want),
    closedPolls: (network, size) => closedPolls(client, network, size),
    offer: (network, id) => offerTo(client, network, id),
    keepPost: (network, subject, message) => keepPost(client, network, subject, message),
    post: (network, subject) => postOf(client, network, subject),
    said: (network, numbers) => saidIn(client, network, numbers),
    networksOf: (person) => networksOf(client, person),
    agenda: (network, meeting) => readAgenda(client, network, meeting),
    keepAgenda: (network, draft, over) => keepAgenda(client, network, draft, over),
    keepDraft: (network, draft) => keepDraft(client, network, draft),
    draft: (network, draft) => readDraft(client, network, draft),
    eraseDrafts: (today) => eraseDrafts(client, today),
    keepFileLink: (hash, link) => keepFileLink(client, hash, link),
    fileLink: (hash) => readFileLink(client, hash),
    removeFileLink: (hash) => removeFileLink(client, hash),
    eraseFileLinks: (now) => eraseFileLinks(client, now),
    about: (person, networks) => about(client, person, networks),
    forget: (person) => forget(client, person),
    outlived: (state, borders) => outlived(client, state, borders),
    weed: (network, what, at) => weed(client, network, what, at),
    due: (now) => due(client, now),
    takeLease: (over, holder) => takeLease(client, over, holder),
    plan: (notices) => plan(client, notices),
    networks: () => networks(client),
    givenUp: (network, since) => givenUp(client, network, since),
    nextDue: (now) => nextDue(client, now),
    fanOut: (notice, recipients) => fanOut(client, notice, recipients),
    claim: (notices, by, at) => claim(client, notices, by, at),
    postpone: (notices, failed) => postpone(client, notices, failed),
    settle: (notices, outcome, at) => settle(client, notices, outcome, at),
  };
}

import assert from 'node:assert/strict';
import { Queues } from '@uipath/uipath-typescript/queues';
import { rowsOf, simulator } from './rows.mjs';

const { row, areAll } = rowsOf('queues');
const uipath = await simulator();
const queues = new Queues(uipath.sdk);
const folderId = uipath.folder('Finance').Id;
const [orders] = (await uipath.get("/odata/QueueDefinitions?$filter=Name eq 'Orders'", folderId)).value;

const names = answer => answer.items.map(queue => queue.name).sort();

row('queues.getAll', 'lists those of all folders', async () => {
  assert.deepEqual(names(await queues.getAll()), ['Leads', 'Orders', 'Returns']);
});

row('queues.getAll', 'lists those of a folder', async () => {
  assert.deepEqual(names(await queues.getAll({ folderId })), ['Orders', 'Returns']);
});

row('queues.getAll', 'filters', async () => {
  assert.deepEqual(names(await queues.getAll({ filter: "name eq 'Leads'" })), ['Leads']);
});

row('queues.getAll', 'goes from page to page by its cursor', async () => {
  const first = await queues.getAll({ pageSize: 2 });
  const second = await queues.getAll({ cursor: first.nextCursor });
  assert.deepEqual([...names(first), ...names(second)].sort(), ['Leads', 'Orders', 'Returns']);
  assert.equal(second.hasNextPage, false);
});

row('queues.getAll', 'jumps to a page', async () => {
  assert.equal((await queues.getAll({ pageSize: 1, jumpToPage: 2 })).items.length, 1);
});

row('queues.getAll', 'lists more than the server gives at once', async () => {
  const shared = uipath.folder('Shared').Id;
  for (let i = 0; i < 101; i++) {
    await uipath.post('/odata/QueueDefinitions', shared, { Name: `Queue ${i}` });
  }
  const all = await queues.getAll({ folderId: shared });
  assert.equal(all.totalCount, 101);
  assert.equal(all.items.length, 101);
});

row('queues.getById', 'brings a queue with its folder', async () => {
  const queue = await queues.getById(orders.Id, folderId);
  assert.equal(queue.name, 'Orders');
  assert.equal(queue.key, orders.Key);
  assert.equal(queue.createdTime, orders.CreationTime);
  assert.equal(queue.folderId, folderId);
});

row('queues.getById', 'brings the members that are selected', async () => {
  assert.deepEqual(Object.keys(await queues.getById(orders.Id, folderId, { select: 'name' })),
      ['@odata.context', 'name']);
});

areAll({ queues: 'QueueServiceModel' });

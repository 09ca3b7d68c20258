import assert from 'node:assert/strict';
import { Buckets } from '@uipath/uipath-typescript/buckets';
import { rowsOf, simulator } from './rows.mjs';

const { row, areAll } = rowsOf('buckets');
const uipath = await simulator();
const buckets = new Buckets(uipath.sdk);
const folderId = uipath.folder('Finance').Id;
const [scans] = (await uipath.get('/odata/Buckets', folderId)).value;
const bucketId = scans.Id;

const names = answer => answer.items.map(bucket => bucket.name).sort();
const paths = answer => answer.items.map(file => file.path).sort();

async function read(path) {
  const access = await buckets.getReadUri({ bucketId, folderId, path });
  const answer = await fetch(access.uri, { headers: access.headers });
  assert.equal(answer.status, 200);
  return answer.text();
}

row('buckets.getAll', 'lists those of all folders', async () => {
  assert.deepEqual(names(await buckets.getAll()), ['Offers', 'Scans']);
});

row('buckets.getAll', 'lists those of a folder', async () => {
  assert.deepEqual(names(await buckets.getAll({ folderId })), ['Scans']);
});

row('buckets.getAll', 'filters', async () => {
  assert.deepEqual(names(await buckets.getAll({ filter: "name eq 'Offers'" })), ['Offers']);
});

row('buckets.getAll', 'goes from page to page by its cursor', async () => {
  const first = await buckets.getAll({ pageSize: 1 });
  const second = await buckets.getAll({ cursor: first.nextCursor });
  assert.deepEqual([...names(first), ...names(second)].sort(), ['Offers', 'Scans']);
  assert.equal(second.hasNextPage, false);
});

row('buckets.getById', 'brings a bucket', async () => {
  const bucket = await buckets.getById(bucketId, folderId);
  assert.equal(bucket.name, 'Scans');
  assert.equal(bucket.identifier, scans.Identifier);
});

row('buckets.getFileMetaData', 'lists the files of a bucket', async () => {
  const files = await buckets.getFileMetaData(bucketId, folderId);
  assert.deepEqual(paths(files), ['in/4711.txt', 'in/4712.txt']);
  assert.equal(files.items.find(file => file.path === 'in/4711.txt').size, 'One invoice'.length);
});

row('buckets.getFileMetaData', 'lists those with a prefix', async () => {
  assert.deepEqual(paths(await buckets.getFileMetaData(bucketId, folderId, { prefix: 'in/4712' })), ['in/4712.txt']);
});

row('buckets.getFileMetaData', 'goes from page to page by its cursor', async () => {
  const first = await buckets.getFileMetaData(bucketId, folderId, { pageSize: 1 });
  const second = await buckets.getFileMetaData(bucketId, folderId, { cursor: first.nextCursor });
  assert.deepEqual([...paths(first), ...paths(second)], ['in/4711.txt', 'in/4712.txt']);
  assert.equal(second.hasNextPage, false);
});

row('buckets.getReadUri', 'tells where a file is read', async () => {
  assert.equal(await read('in/4711.txt'), 'One invoice');
});

row('buckets.getReadUri', 'tells for how long', async () => {
  const access = await buckets.getReadUri({ bucketId, folderId, path: 'in/4711.txt', expiryInMinutes: 1 });
  assert.equal(access.httpMethod, 'GET');
  assert.equal(access.requiresAuth, false);
});

row('buckets.uploadFile', 'puts bytes into a file', async () => {
  const content = new TextEncoder().encode('Überweisung');
  assert.deepEqual(await buckets.uploadFile({ bucketId, folderId, path: 'out/bytes.txt', content }),
      { success: true, statusCode: 201 });
  assert.equal(await read('out/bytes.txt'), 'Überweisung');
});

row('buckets.uploadFile', 'puts a blob into a file', async () => {
  const content = new Blob(['An offer']);
  const { success } = await buckets.uploadFile({ bucketId, folderId, path: 'out/blob.txt', content });
  assert.equal(success, true);
  assert.equal(await read('out/blob.txt'), 'An offer');
});

areAll({ buckets: 'BucketServiceModel' });

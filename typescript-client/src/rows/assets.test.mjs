import assert from 'node:assert/strict';
import { Assets } from '@uipath/uipath-typescript/assets';
import { rowsOf, simulator } from './rows.mjs';

const { row, areAll } = rowsOf('assets');
const uipath = await simulator();
const assets = new Assets(uipath.sdk);
const finance = uipath.folder('Finance');
const leads = uipath.folder('Sales/Leads');
const [region] = (await uipath.get("/odata/Assets?$filter=Name eq 'Region'", finance.Id)).value;

const names = answer => answer.items.map(asset => asset.name).sort();

row('assets.getAll', 'lists those of all folders', async () => {
  const all = await assets.getAll();
  assert.deepEqual(names(all), ['Endpoint', "O'Brien", 'Region']);
  assert.equal(all.totalCount, 3);
});

row('assets.getAll', 'lists those of a folder', async () => {
  assert.deepEqual(names(await assets.getAll({ folderId: leads.Id })), ['Endpoint']);
});

row('assets.getAll', 'filters and sorts', async () => {
  const found = await assets.getAll({ folderId: finance.Id, filter: "valueType eq 'Text'", orderby: 'name desc' });
  assert.deepEqual(names(found), ['Region']);
});

row('assets.getAll', 'goes from page to page by its cursor', async () => {
  const first = await assets.getAll({ pageSize: 2 });
  assert.equal(first.items.length, 2);
  assert.equal(first.totalPages, 2);
  const second = await assets.getAll({ cursor: first.nextCursor });
  assert.equal(second.items.length, 1);
  assert.equal(second.hasNextPage, false);
  const back = await assets.getAll({ cursor: second.previousCursor });
  assert.deepEqual(names(back), names(first));
});

row('assets.getAll', 'jumps to a page', async () => {
  const third = await assets.getAll({ pageSize: 1, jumpToPage: 3 });
  assert.equal(third.currentPage, 3);
  assert.equal(third.items.length, 1);
});

row('assets.getById', 'brings an asset in camel case', async () => {
  const asset = await assets.getById(region.Id, finance.Id);
  assert.equal(asset.name, 'Region');
  assert.equal(asset.value, 'EMEA');
  assert.equal(asset.valueScope, 'Global');
  assert.equal(asset.key, region.Key);
  assert.equal(asset.createdTime, region.CreationTime);
});

row('assets.getById', 'brings the members that are selected', async () => {
  assert.deepEqual(Object.keys(await assets.getById(region.Id, finance.Id, { select: 'id,name' })).sort(),
      ['@odata.context', 'id', 'name']);
});

row('assets.getById', 'brings an asset whose id is beyond 2^53', async () => {
  const { id } = await assets.getByName('Endpoint', { folderId: leads.Id });
  assert.equal((await assets.getById(id, leads.Id)).name, 'Endpoint');
});

row('assets.getById', 'finds nothing in another folder', async () => {
  await assert.rejects(assets.getById(region.Id, leads.Id), { name: 'NotFoundError', statusCode: 404 });
});

for (const [by, folder] of [
  ['the id', { folderId: finance.Id }],
  ['the key', { folderKey: finance.Key }],
  ['the path', { folderPath: finance.FullyQualifiedName }]
]) {
  row('assets.getByName', `finds an asset by ${by} of its folder`, async () => {
    assert.equal((await assets.getByName('Region', folder)).id, region.Id);
  });
}

row('assets.getByName', 'finds a name with a quote', async () => {
  assert.equal((await assets.getByName("O'Brien", { folderPath: 'Finance' })).intValue, 7);
});

row('assets.getByName', 'says that there is none', async () => {
  await assert.rejects(assets.getByName('Endpoint', { folderPath: 'Finance' }), { name: 'NotFoundError' });
});

areAll({ assets: 'AssetServiceModel' });

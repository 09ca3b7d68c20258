import assert from 'node:assert/strict';
import { TaskPriority, Tasks, TaskType } from '@uipath/uipath-typescript/tasks';
import { rowsOf, simulator } from './rows.mjs';

const { row, areAll } = rowsOf('tasks');
const uipath = await simulator();
const tasks = new Tasks(uipath.sdk);
const folderId = uipath.folder('Finance').Id;

const create = (title, more) => tasks.create({ title, priority: TaskPriority.High, ...more }, folderId);
const titles = answer => answer.items.map(task => task.title).sort();
const userNamed = async name => (await tasks.getUsers(folderId)).items.find(user => user.userName.startsWith(name));
const assignee = async id => (await tasks.getById(id, {}, folderId)).assignedToUser?.userName;

row('tasks.create', 'creates an external task', async () => {
  const task = await create('Check 4711', { data: { invoice: 4711 } });
  assert.equal(task.title, 'Check 4711');
  assert.equal(task.type, TaskType.External);
  assert.equal(task.status, 'Unassigned');
  assert.equal(task.priority, 'High');
  assert.equal(task.folderId, folderId);
});

row('tasks.getUsers', 'lists who may have tasks in a folder', async () => {
  const names = (await tasks.getUsers(folderId)).items.map(user => user.userName);
  assert.ok(names.includes('ada@acme.example'));
});

row('tasks.getUsers', 'filters', async () => {
  const { items } = await tasks.getUsers(folderId, { filter: "userName eq 'ada@acme.example'" });
  assert.equal(items[0].surname, 'Lovelace');
});

row('tasks.getAll', 'lists those of all folders', async () => {
  await create('Listed');
  const found = (await tasks.getAll()).items.find(task => task.title === 'Listed');
  assert.equal(found.folderId, folderId);
});

row('tasks.getAll', 'lists those of a folder', async () => {
  await create('Listed in Finance');
  assert.ok(titles(await tasks.getAll({ folderId })).includes('Listed in Finance'));
  assert.deepEqual(titles(await tasks.getAll({ folderId: uipath.folder('Sales').Id })), []);
});

row('tasks.getAll', 'filters', async () => {
  await create('One of its kind');
  assert.deepEqual(titles(await tasks.getAll({ folderId, filter: "title eq 'One of its kind'" })), ['One of its kind']);
});

row('tasks.getAll', 'goes from page to page by its cursor', async () => {
  await create('One more');
  await create('And another');
  const first = await tasks.getAll({ pageSize: 1 });
  assert.equal(first.items.length, 1);
  assert.equal((await tasks.getAll({ cursor: first.nextCursor })).items.length, 1);
});

row('tasks.getAll', 'lists them for an administrator', async () => {
  await create('Seen from above');
  assert.ok(titles(await tasks.getAll({ asTaskAdmin: true })).includes('Seen from above'));
});

row('tasks.getById', 'brings a task with its data', async () => {
  const { id } = await create('Check 4712', { data: { invoice: 4712 } });
  const task = await tasks.getById(id, {}, folderId);
  assert.equal(task.title, 'Check 4712');
  assert.deepEqual(task.data, { invoice: 4712 });
});

row('tasks.getById', 'finds the folder by itself', async () => {
  const { id } = await create('Without a folder');
  assert.equal((await tasks.getById(id)).title, 'Without a folder');
});

row('tasks.getById', 'goes straight to a task of a type that is known', async () => {
  const { id } = await create('Of a known type');
  assert.equal((await tasks.getById(id, { taskType: TaskType.External }, folderId)).title, 'Of a known type');
});

row('tasks.assign', 'gives a task to somebody by the name', async () => {
  const { id } = await create('For Ada');
  assert.equal((await tasks.assign({ taskId: id, userNameOrEmail: 'ada@acme.example' })).success, true);
  assert.equal(await assignee(id), 'ada@acme.example');
});

row('tasks.assign', 'gives several tasks to somebody by the id', async () => {
  const [one, another] = [await create('For Margaret'), await create('For her, too')];
  const userId = (await userNamed('margaret')).id;
  const { success } = await tasks.assign([{ taskId: one.id, userId }, { taskId: another.id, userId }]);
  assert.equal(success, true);
  assert.equal(await assignee(another.id), 'margaret@acme.example');
});

row('tasks.assign', 'tells why it did not', async () => {
  const { id } = await create('For nobody');
  const { success, data } = await tasks.assign({ taskId: id, userNameOrEmail: 'nobody@acme.example' });
  assert.equal(success, false);
  assert.equal(data[0].taskId, id);
});

row('tasks.reassign', 'gives a task to somebody else', async () => {
  const { id } = await create('Not for Ada');
  await tasks.assign({ taskId: id, userNameOrEmail: 'ada@acme.example' });
  assert.equal((await tasks.reassign({ taskId: id, userNameOrEmail: 'margaret@acme.example' })).success, true);
  assert.equal(await assignee(id), 'margaret@acme.example');
});

row('tasks.unassign', 'takes a task back', async () => {
  const { id } = await create('For a moment');
  await tasks.assign({ taskId: id, userNameOrEmail: 'ada@acme.example' });
  assert.deepEqual(await tasks.unassign(id), { success: true, data: [{ taskId: id }] });
  assert.equal(await assignee(id), undefined);
});

row('tasks.complete', 'completes an external task', async () => {
  const { id } = await create('To be done');
  await tasks.assign({ taskId: id, userNameOrEmail: 'ada@acme.example' });
  const { success } = await tasks.complete({ type: TaskType.External, taskId: id, data: { paid: true } }, folderId);
  assert.equal(success, true);
  const task = await tasks.getById(id, {}, folderId);
  assert.equal(task.status, 'Completed');
  assert.deepEqual(task.data, { paid: true });
});

row('tasks.complete', 'completes a form', async () => {
  const form = { title: 'A form', formLayout: { components: [] }, data: { total: 1 } };
  const { id } = await uipath.post('/forms/TaskForms/CreateFormTask', folderId, form);
  await tasks.assign({ taskId: id, userNameOrEmail: 'ada@acme.example' });
  await tasks.complete({ type: TaskType.Form, taskId: id, data: { total: 2 }, action: 'submit' }, folderId);
  const task = await tasks.getById(id, { taskType: TaskType.Form }, folderId);
  assert.equal(task.status, 'Completed');
  assert.equal(task.action, 'submit');
});

row('task.assign', 'gives this task to somebody', async () => {
  const task = await create('For Ada again');
  await task.assign({ userNameOrEmail: 'ada@acme.example' });
  assert.equal(await assignee(task.id), 'ada@acme.example');
});

row('task.reassign', 'gives this task to somebody else', async () => {
  const task = await create('Not for Ada again');
  await task.assign({ userNameOrEmail: 'ada@acme.example' });
  await task.reassign({ userNameOrEmail: 'margaret@acme.example' });
  assert.equal(await assignee(task.id), 'margaret@acme.example');
});

row('task.unassign', 'takes this task back', async () => {
  const task = await create('For another moment');
  await task.assign({ userNameOrEmail: 'ada@acme.example' });
  await task.unassign();
  assert.equal(await assignee(task.id), undefined);
});

row('task.complete', 'completes this task', async () => {
  const task = await create('To be done again');
  await task.assign({ userNameOrEmail: 'ada@acme.example' });
  await task.complete({ type: TaskType.External, data: {} });
  assert.equal((await tasks.getById(task.id, {}, folderId)).status, 'Completed');
});

areAll({ tasks: 'TaskServiceModel', task: 'TaskMethods' });

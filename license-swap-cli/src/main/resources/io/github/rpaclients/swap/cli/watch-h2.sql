-- The table by which hosts share the pools in "license-swap watch", in H2 2. Run this once, by hand or
-- with create-tables = yes in the file of the pools; to run it again does no harm. The table goes to the current
-- schema.
--
-- Whoever watches needs SELECT, INSERT, UPDATE, DELETE on it. It may be emptied while no host watches: the pools are looked
-- at at once then, and what is wrong is told once more.
create table if not exists license_swap_watch (
  task_name             varchar      not null,
  -- the pool
  task_instance         varchar      not null,
  -- what people were told of it, as JSON: names of those who get no seat or will lose one among it
  task_data             varbinary,
  -- when it is looked at next
  execution_time        timestamp with time zone not null,
  -- whether somebody looks at it now, and who does
  picked                boolean     not null,
  picked_by             text,
  last_success          timestamp with time zone,
  last_failure          timestamp with time zone,
  consecutive_failures  int,
  last_heartbeat        timestamp with time zone,
  version               bigint      not null,
  priority              smallint,
  primary key (task_name, task_instance)
);

create index if not exists license_swap_watch_execution_time on license_swap_watch (execution_time);

create index if not exists license_swap_watch_last_heartbeat on license_swap_watch (last_heartbeat);

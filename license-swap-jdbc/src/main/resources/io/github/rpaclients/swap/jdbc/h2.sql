-- The tables of license-swap in H2 2. Run this once, by hand or with JdbcPoolStores.createTables(); to run it again does
-- no harm. The tables go to the current schema.
--
-- Whoever uses the pools needs
--   SELECT, INSERT                  on license_swap_entry,
--   SELECT, INSERT, UPDATE, DELETE  on the other four tables.
-- Nobody needs the right to change or delete entries, and whoever does is found out by their checksums.

-- Writes what was committed at once, and not within half a second. H2 does not force it to the disk, so it survives the
-- end of the process, but not of the machine.
set write_delay 0;

-- One row for each pool: who has its lock, and where its journal ends.
create table if not exists license_swap_pool (
  pool           varchar(100)             not null primary key,
  -- rises by one whenever the lock is taken; never set it back
  token          bigint                   not null,
  -- until when the lock is held by the clock of the database; null if nobody has it
  expires_at     timestamp with time zone,
  owner_host     varchar,
  owner_pid      bigint,
  owner_user     varchar,
  owner_since    timestamp with time zone,
  owner_command  varchar,
  -- number and checksum of the last entry
  last_entry     bigint                   not null,
  last_hash      char(64)                 not null
);

-- The journals. Entries are only ever added.
create table if not exists license_swap_entry (
  pool           varchar(100)             not null,
  -- 1 for the first one of the pool, without gaps
  number         bigint                   not null,
  -- of whoever wrote it
  token          bigint                   not null,
  -- by the clock of whoever wrote it
  written_at     timestamp with time zone not null,
  kind           varchar                  not null,
  run            varchar,
  move           varchar,
  -- the entry as JSON
  entry          clob                     not null,
  -- SHA-256 of the entry before, and of that with number, token and entry
  previous_hash  char(64)                 not null,
  hash           char(64)                 not null,
  primary key (pool, number)
);

create index if not exists license_swap_entry_written_at on license_swap_entry (pool, written_at, number);

create index if not exists license_swap_entry_run on license_swap_entry (pool, run, number);

-- The last entry of each kind that holds until the next one of its kind.
create table if not exists license_swap_standing (
  pool           varchar(100)             not null,
  kind           varchar                  not null,
  number         bigint                   not null,
  primary key (pool, kind)
);

-- Runs that have not ended, with an empty move, and moves that need attention.
create table if not exists license_swap_open (
  pool           varchar(100)             not null,
  run            varchar                  not null,
  move           varchar                  not null,
  primary key (pool, run, move)
);

-- Which account of the system each person is. May be emptied at any time.
create table if not exists license_swap_account (
  pool           varchar(100)             not null,
  -- in lower case
  person         varchar                  not null,
  name           varchar                  not null,
  account_id     varchar                  not null,
  account_name   varchar                  not null,
  found_at       timestamp with time zone not null,
  primary key (pool, person)
);

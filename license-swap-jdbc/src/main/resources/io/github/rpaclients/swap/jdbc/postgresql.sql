-- The tables of license-swap in PostgreSQL 12 or newer. Run this once, by hand or with JdbcPoolStores.createTables();
-- to run it again does no harm. The tables go to the first schema of the search path.
--
-- Whoever uses the pools needs USAGE on the schema and
--   SELECT, INSERT                  on license_swap_entry,
--   SELECT, INSERT, UPDATE, DELETE  on the other four tables.
-- Nobody needs the right to change or delete entries, and whoever does is found out by their checksums.

-- One row for each pool: who has its lock, and where its journal ends.
create table if not exists license_swap_pool (
  pool           varchar(100) not null primary key,
  -- rises by one whenever the lock is taken; never set it back
  token          bigint       not null,
  -- until when the lock is held by the clock of the database; null if nobody has it
  expires_at     timestamptz,
  owner_host     text,
  owner_pid      bigint,
  owner_user     text,
  owner_since    timestamptz,
  owner_command  text,
  -- number and checksum of the last entry
  last_entry     bigint       not null,
  last_hash      char(64)     not null
);

-- The journals. Entries are only ever added.
create table if not exists license_swap_entry (
  pool           varchar(100) not null,
  -- 1 for the first one of the pool, without gaps
  number         bigint       not null,
  -- of whoever wrote it
  token          bigint       not null,
  -- by the clock of whoever wrote it
  written_at     timestamptz  not null,
  kind           text         not null,
  run            text,
  move           text,
  -- the entry as JSON
  entry          text         not null,
  -- SHA-256 of the entry before, and of that with number, token and entry
  previous_hash  char(64)     not null,
  hash           char(64)     not null,
  primary key (pool, number)
);

create index if not exists license_swap_entry_written_at on license_swap_entry (pool, written_at, number);

create index if not exists license_swap_entry_run on license_swap_entry (pool, run, number);

-- The last entry of each kind that holds until the next one of its kind.
create table if not exists license_swap_standing (
  pool           varchar(100) not null,
  kind           text         not null,
  number         bigint       not null,
  primary key (pool, kind)
);

-- Runs that have not ended, with an empty move, and moves that need attention.
create table if not exists license_swap_open (
  pool           varchar(100) not null,
  run            text         not null,
  move           text         not null,
  primary key (pool, run, move)
);

-- Which account of the system each person is. May be emptied at any time.
create table if not exists license_swap_account (
  pool           varchar(100) not null,
  -- in lower case
  person         text         not null,
  name           text         not null,
  account_id     text         not null,
  account_name   text         not null,
  found_at       timestamptz  not null,
  primary key (pool, person)
);

-- Webhooks: who wants to hear what, what there was to hear, and what became of telling it.
create table webhook (
    id              uuid        primary key,
    url             text        not null,
    description     text        not null,
    events          text[]      not null,
    state           text        not null check (state in ('active', 'paused', 'disabled')),
    -- needed in the clear to sign with; no list and no log shows it
    secret          text        not null,
    -- signs beside the new one until its day comes
    previous_secret text,
    previous_until  timestamptz,
    created_at      timestamptz not null,
    created_by      text        not null,
    -- first failure since the last success; null while all is well
    failing_since   timestamptz,
    disabled_at     timestamptz,
    disabled_why    text,
    version         bigint      not null
);

create sequence webhook_event_sequence;

-- Written in the transaction of what it tells: it is there exactly if that happened.
create table webhook_event (
    id           uuid        primary key,
    sequence     bigint      not null unique,
    type         text        not null,
    at           timestamptz not null,
    ordering_key text        not null,
    -- the bytes that are signed and sent
    payload      text        not null
);
create index webhook_event_at on webhook_event (at);

create table webhook_delivery (
    id           uuid        primary key,
    webhook_id   uuid        not null references webhook (id) on delete cascade,
    event_id     uuid        not null references webhook_event (id) on delete cascade,
    sequence     bigint      not null,
    ordering_key text        not null,
    type         text        not null,
    state        text        not null check (state in ('waiting', 'delivered', 'failed')),
    attempts     int         not null,
    created_at   timestamptz not null,
    settled_at   timestamptz,
    replay_of    uuid,
    version      bigint      not null
);
create index webhook_delivery_newest on webhook_delivery (webhook_id, created_at desc, id);
create index webhook_delivery_waiting on webhook_delivery (webhook_id, ordering_key, sequence) where state = 'waiting';
create index webhook_delivery_event on webhook_delivery (event_id);

create table webhook_attempt (
    id          bigint generated always as identity primary key,
    delivery_id uuid        not null references webhook_delivery (id) on delete cascade,
    at          timestamptz not null,
    millis      int         not null,
    status      int,
    error       text,
    response    text
);
create index webhook_attempt_of on webhook_attempt (delivery_id, id);

-- What is found by looking, not by an act of somebody, is told once.
create table webhook_announced (
    kind text        not null,
    key  text        not null,
    at   timestamptz not null,
    primary key (kind, key)
);

-- A table of jobs of their own, with threads of their own: a slow receiver never holds up a draft.
create table webhook_job (like scheduled_tasks including all);

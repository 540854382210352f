-- Requests that a client may send twice, with the reply that the first one got. Kept a day.
create table idempotency_key (
    caller     text        not null,
    key        text        not null,
    -- digest of method, path and body
    request    char(64)    not null,
    begun_at   timestamptz not null,
    -- until then the first request is taken to be running; a node that died leaves it to run out
    lease_end  timestamptz not null,
    -- null while it runs
    status     int,
    headers    jsonb,
    -- null where there was none, or where it must not be kept
    body       bytea,
    kept       boolean     not null default true,
    primary key (caller, key)
);
create index idempotency_key_begun on idempotency_key (begun_at);

-- People, and programs that act in somebody's name. The key is the name without case: two people must not look alike.
create table account (
    id             uuid        primary key,
    name           text        not null,
    name_key       text        not null unique,
    display_name   text        not null,
    email          text,
    roles          text[]      not null check (roles <@ array['sales', 'curator', 'admin']),
    -- Argon2id in the PHC string form; null for whoever signs in elsewhere or only by token
    password       text,
    -- issuer and subject, of people who sign in at the company's identity provider
    subject        text        unique,
    totp_secret    text,
    totp_confirmed boolean     not null,
    -- the time step of the last code that was taken, so that none is taken twice
    totp_step      bigint      not null,
    active         boolean     not null,
    created_at     timestamptz not null,
    version        bigint      not null
);

-- Secrets are random, so a digest keeps them; whoever reads these tables cannot sign in with what is there.
create table access_session (
    digest       char(64)    primary key,
    account_id   uuid        not null references account (id) on delete cascade,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    -- the password was right and the second factor is still due
    code_due     boolean     not null
);
create index access_session_of on access_session (account_id);
create index access_session_expiry on access_session (expires_at);

create table access_token (
    id           uuid        primary key,
    digest       char(64)    not null unique,
    account_id   uuid        not null references account (id) on delete cascade,
    label        text        not null,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz
);
create index access_token_of on access_token (account_id, created_at desc);

-- A link that works once: whoever holds it chooses the account's password.
create table access_invitation (
    digest     char(64)    primary key,
    account_id uuid        not null references account (id) on delete cascade,
    expires_at timestamptz not null
);

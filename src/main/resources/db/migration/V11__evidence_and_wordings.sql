-- A collection's head is edited by people, so it knows its version as well (the text "version" is the vendor's).
alter table collection add column lock_version bigint not null default 0;

-- Evidence behind an answer, as files. The bytes lie apart, so that no list ever loads them.
create table evidence_file (
    id          uuid        primary key,
    answer_id   bigint      not null references answer (id) on delete cascade,
    name        text        not null,
    title       text        not null,
    media_type  text        not null,
    size        bigint      not null,
    digest      char(64)    not null,
    visibility  text        not null check (visibility in ('public', 'customer', 'nda', 'internal')),
    valid_until date,
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);
create index evidence_file_of on evidence_file (answer_id, uploaded_at);

create table evidence_bytes (
    evidence_id uuid  primary key references evidence_file (id) on delete cascade,
    bytes       bytea not null
);

-- Ways of asking that somebody, often in a review, saw an answer fit.
create table wording_proposal (
    id               bigint generated always as identity primary key,
    answer_id        bigint      not null references answer (id) on delete cascade,
    text             text        not null,
    stance           text        not null check (stance in ('direct', 'inverted')),
    questionnaire_id uuid,
    item             int,
    proposed_by      text        not null,
    proposed_at      timestamptz not null,
    state            text        not null check (state in ('open', 'accepted', 'rejected')),
    decided_by       text,
    decided_at       timestamptz,
    reason           text,
    revision         int,
    check ((state = 'open') = (decided_by is null))
);
create index wording_proposal_open on wording_proposal (state, id);
create unique index wording_proposal_once on wording_proposal (answer_id, text) where state = 'open';

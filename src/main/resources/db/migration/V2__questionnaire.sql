create table questionnaire (
    id             uuid        primary key,
    created_at     timestamptz not null,
    file_name      text        not null,
    customer       text,
    format         text        not null,
    digest         char(64)    not null,
    size           bigint      not null,
    collections    text[]      not null,
    nda            boolean     not null,
    due_date       date,
    state          text        not null check (state in
        ('received', 'drafting', 'drafted', 'needs-mapping', 'failed')),
    items_done     int         not null,
    items_total    int         not null,
    failure_type   text,
    failure_detail text,
    layout         jsonb,
    version        bigint      not null
);
create index questionnaire_newest on questionnaire (created_at desc, id);

-- Apart from the questionnaire, so that no list ever loads the bytes.
create table questionnaire_file (
    questionnaire_id uuid primary key references questionnaire (id) on delete cascade,
    bytes            bytea not null
);

create table questionnaire_item (
    questionnaire_id uuid   not null references questionnaire (id) on delete cascade,
    number           int    not null,
    sheet            text   not null,
    cell             text   not null,
    question         text   not null,
    asked_id         text   not null,
    section          text   not null,
    hidden           boolean not null,
    slot             jsonb  not null,
    state            text   not null check (state in
        ('filled', 'suggested', 'open', 'accepted', 'edited', 'declined')),
    reason_code      text   not null,
    reason_text      text   not null,
    confidence       double precision,
    reply            jsonb,
    findings         jsonb  not null,
    candidates       jsonb  not null,
    decided_by       text   not null,
    decided_at       timestamptz not null,
    version          bigint not null,
    primary key (questionnaire_id, number)
);
create index questionnaire_item_state on questionnaire_item (questionnaire_id, state);

create table questionnaire_export (
    id               uuid        primary key,
    questionnaire_id uuid        not null references questionnaire (id) on delete cascade,
    created_at       timestamptz not null,
    original         char(64)    not null,
    completed        char(64)    not null,
    receipt          jsonb       not null,
    bytes            bytea       not null
);
create index questionnaire_export_of on questionnaire_export (questionnaire_id, created_at desc);

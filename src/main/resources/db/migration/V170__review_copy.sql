-- Workbooks given out for review in a spreadsheet program, with the rows exactly as they were given: what comes back is
-- compared with these.
create table review_copy (
    id               uuid primary key,
    questionnaire_id uuid        not null references questionnaire (id) on delete cascade,
    created_at       timestamptz not null,
    created_by       text        not null,
    assignee         text,
    format           text        not null,
    rows             jsonb       not null,
    bytes            bytea       not null
);
create index review_copy_questionnaire on review_copy (questionnaire_id, created_at desc);

create table review_return (
    id          uuid primary key,
    copy_id     uuid        not null references review_copy (id) on delete cascade,
    returned_at timestamptz not null,
    returned_by text        not null,
    diff        jsonb       not null,
    batch       uuid
);
create index review_return_copy on review_return (copy_id);

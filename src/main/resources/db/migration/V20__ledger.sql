-- What was sent to whom. Rows stand on their own: deleting a questionnaire does not unsay what was told.
create table ledger_entry (
    id               bigint generated always as identity primary key,
    export_id        uuid        not null,
    questionnaire_id uuid        not null,
    item_number      int         not null,
    told_at          timestamptz not null,
    customer         text,
    -- the customer's name without case and spacing; of one that is not named, the file stands for it
    customer_key     text        not null,
    file_name        text        not null,
    original         char(64)    not null,
    completed        char(64)    not null,
    collections      text[]      not null,
    sheet            text        not null,
    cell             text        not null,
    asked_id         text        not null,
    section          text        not null,
    question         text        not null,
    question_key     text        not null,
    -- side by side: the n-th revision is of the n-th answer
    answers          text[]      not null,
    revisions        text[]      not null,
    verdict          text        not null,
    direct_verdict   text        not null,
    text             text        not null,
    cells            jsonb       not null,
    state            text        not null,
    confidence       double precision,
    decided_by       text        not null,
    decided_at       timestamptz not null,
    unique (export_id, item_number),
    check (cardinality(answers) = cardinality(revisions))
);
create index ledger_entry_newest on ledger_entry (told_at desc, id desc);
create index ledger_entry_customer on ledger_entry (customer_key, told_at desc);
create index ledger_entry_question on ledger_entry (question_key);
create index ledger_entry_answers on ledger_entry using gin (answers);
create index ledger_entry_revisions on ledger_entry using gin (revisions);

create function ledger_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is immutable: % refused', lower(tg_op);
end $$;
create trigger ledger_row_is_immutable before update or delete on ledger_entry
    for each row execute function ledger_is_immutable();
create trigger ledger_is_never_emptied before truncate on ledger_entry
    for each statement execute function ledger_is_immutable();

-- How far people are with telling customers about a change. Which cases there are follows from ledger and bank.
create table recall (
    id           char(64)    primary key,
    answer       text        not null,
    customer_key text        not null,
    state        text        not null check (state in ('open', 'notified', 'not-needed')),
    note         text,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    version      bigint      not null
);

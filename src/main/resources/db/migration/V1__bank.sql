-- Answers of the bank. A revision never changes once written: approval belongs to exactly these bytes.
create table collection (
    key         text primary key,
    name        text not null,
    description text,
    vendor      text,
    effective   date,
    version     text,
    source      text,
    contact     text
);

create table answer (
    id                bigint generated always as identity primary key,
    collection        text   not null references collection (key),
    key               text   not null,
    position          int    not null,
    state             text   not null check (state in ('draft', 'in-review', 'approved', 'expired', 'retired')),
    latest_revision   int    not null,
    approved_revision int,
    -- of the latest revision, for lists and facets
    title             text   not null,
    domain            text   not null,
    verdict           text   not null,
    visibility        text   not null check (visibility in ('public', 'customer', 'nda', 'internal')),
    owner             text   not null,
    review_by         date,
    valid_until       date,
    version           bigint not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    unique (collection, key)
);
create index answer_domain on answer (collection, domain);

create table revision (
    id          bigint generated always as identity primary key,
    answer_id   bigint      not null references answer (id),
    number      int         not null check (number > 0),
    digest      char(64)    not null,
    content     jsonb       not null,
    author      text        not null,
    created_at  timestamptz not null,
    approved_by text,
    approved_on date,
    unique (answer_id, number),
    check ((approved_by is null) = (approved_on is null))
);

create function revision_is_immutable() returns trigger language plpgsql as $$
begin
    if new.digest <> old.digest or new.content <> old.content or new.author <> old.author
        or new.answer_id <> old.answer_id or new.number <> old.number
        or (old.approved_by is not null and (new.approved_by is distinct from old.approved_by
            or new.approved_on is distinct from old.approved_on)) then
        raise exception 'revision % of answer % is immutable', old.number, old.answer_id;
    end if;
    return new;
end $$;
create trigger revision_is_immutable before update on revision
    for each row execute function revision_is_immutable();

-- The sequence that every node follows to keep its index current.
create table bank_change (
    seq       bigint generated always as identity primary key,
    answer_id bigint      not null,
    at        timestamptz not null
);

-- Sentence vectors, computed once per model and text, whoever uses the text.
create table text_vector (
    model       text     not null,
    text_digest char(64) not null,
    vector      bytea    not null,
    primary key (model, text_digest)
);

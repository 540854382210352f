-- Who sees a questionnaire. What was there before stays open to the team, as it was.
alter table questionnaire add column created_by text not null default 'candor';
alter table questionnaire add column sharing text not null default 'team'
    check (sharing in ('private', 'team', 'confidential'));
alter table questionnaire alter column created_by drop default;
alter table questionnaire alter column sharing drop default;
create index questionnaire_created_by on questionnaire (created_by);
create index questionnaire_item_assignee on questionnaire_item (assignee, questionnaire_id) where assignee is not null;

-- The ledger outlives a questionnaire; that the deal was confidential must, too.
create table confidential_deal (
    questionnaire_id uuid primary key
);
create function questionnaire_stays_confidential() returns trigger language plpgsql as $$
begin
    if old.sharing = 'confidential' then
        insert into confidential_deal values (old.id) on conflict do nothing;
    end if;
    return old;
end $$;
create trigger questionnaire_stays_confidential after delete on questionnaire
    for each row execute function questionnaire_stays_confidential();

-- The one rule of who sees what, for lists, single reads and the ledger alike.
--   level: admin sees everything, curator everything that is not confidential, sales what is open to the team;
--   and each person what they uploaded or were asked to look at.
create function questionnaire_seen(wanted uuid, person text, level text) returns boolean language sql stable as $$
    select level = 'admin' or coalesce(
        (select q.sharing = 'team' or q.sharing = 'private' and level = 'curator' or q.created_by = person
            or exists (select 1 from questionnaire_item i where i.questionnaire_id = q.id and i.assignee = person)
            from questionnaire q where q.id = wanted),
        level = 'curator' and not exists (select 1 from confidential_deal d where d.questionnaire_id = wanted))
$$;

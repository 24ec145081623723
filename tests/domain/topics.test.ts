import { describe, expect, it } from 'vitest'
import { groupOf } from '../../src/domain/help-groups.ts'
import { answerFor, dangersOf, graveLines, STEPS, stepAfter, type TopicStep, type WorryAnswer } from '../../src/domain/topic-answer.ts'
import { DANGERS, FOR_WHOM, PILLARS, TIERS } from '../../src/domain/topics.ts'
import { compileSetagaya } from '../support/setagaya.ts'

const { core, topics: pack } = compileSetagaya()
const DISTRICTS = [null, ...core.districts.map(({ id }) => id)]
const WHOM = [null, ...FOR_WHOM]
const DANGER = [null, [], ...DANGERS.map((danger) => [danger])]

const isReachable = ({ counter, callCentre }: WorryAnswer): boolean => (counter?.phone ?? callCentre.phone) !== null && callCentre.phone !== null

describe('every topic, for whomever, in every district and danger', () => {
  it('ends at a counter and at somebody who can be reached', () => {
    const deadEnds: unknown[] = []
    let answers = 0
    for (const topics of [[], ...pack.topics.map(({ id }) => [id])]) for (const forWhom of WHOM) for (const district of DISTRICTS) for (const danger of DANGER) {
      const answer = answerFor({ topics, forWhom, danger }, district, core, pack)
      answers += 1
      const helps = answer.helpers.every(({ atCounter, offices, callCentre }) => atCounter !== null || offices.some(({ phone }) => phone !== null) || callCentre !== null)
      const isOwn = district === null ? answer.counter === null : answer.counter?.districtId === district
      const isHeard = topics.length === 0 || answer.helpers.length > 0
      if (!isReachable(answer) || !helps || !isOwn || !isHeard) deadEnds.push({ topics, forWhom, district, danger })
    }
    expect(deadEnds).toEqual([])
    expect(answers).toBe((pack.topics.length + 1) * 5 * 29 * 6)
  })

  it('takes at most three questions, each later than the one before', () => {
    for (const topics of [[], ...pack.topics.map(({ id }) => [id]), pack.topics.map(({ id }) => id)]) {
      const asked: TopicStep[] = []
      for (let step: TopicStep | null = STEPS[0]; step !== null; step = stepAfter(step, { topics }, pack)) {
        expect(asked).not.toContain(step)
        asked.push(step)
      }
      expect(asked.length).toBeLessThanOrEqual(3)
      expect(asked.includes('danger')).toBe(dangersOf(topics, pack).length > 0)
    }
  })
})

describe('the answer', () => {
  const answer = (topics: string[], change: Partial<Parameters<typeof answerFor>[0]> = {}, district: string | null = 'ikejiri') => answerFor({ topics, forWhom: null, danger: null, ...change }, district, core, pack)

  it('names the numbers for the danger, those for people who cannot telephone first', () => {
    const { urgent, isUrgent } = answer(['violence'])
    expect(isUrgent).toBe(true)
    expect(groupOf(urgent[0]?.kind ?? '')).toBe('deaf')
    expect(urgent.find(({ kind }) => groupOf(kind) !== 'deaf')?.kind).toBe('dv')
    expect(answer(['violence'], { danger: ['child'] }).urgent.some(({ id }) => id === 'child-abuse')).toBe(true)
  })

  it('names one number for each danger before the second of any', () => {
    const spoken = answer(['school-absence', 'want-to-die']).urgent.filter(({ kind }) => groupOf(kind) !== 'deaf')
    expect(spoken.slice(0, 2).map(({ id }) => id)).toEqual(['child-sos', 'yorisoi'])
    expect(new Set(spoken.map(({ id }) => id)).size).toBe(spoken.length)
  })

  it('names numbers as soon as a grave trouble is named, and for no other', () => {
    for (const id of ['want-to-die', 'violence', 'child-harm', 'elder-abuse', 'emergency']) expect(graveLines(['paperwork', id], core, pack).length).toBeGreaterThan(0)
    expect(graveLines(['money', 'mind', 'lonely'], core, pack)).toEqual([])
    expect(graveLines(['want-to-die'], core, pack).find(({ kind }) => groupOf(kind) !== 'deaf')?.id).toBe('yorisoi')
  })

  it('is not urgent where no danger lies or it was denied, but names the numbers all the same', () => {
    expect(answer(['paperwork'])).toMatchObject({ isUrgent: false, urgent: [] })
    const denied = answer(['violence'], { danger: [] })
    expect(denied.isUrgent).toBe(false)
    expect(denied.urgent.length).toBeGreaterThan(0)
  })

  it('names the offices of the own area, and the call centre where no number is known', () => {
    const livelihood = (district: string | null) => answer(['money'], {}, district).helpers.find(({ service }) => service.id === 'livelihood')
    expect(livelihood('ikejiri')?.offices.map(({ id }) => id)).toEqual(['setagaya-livelihood'])
    expect(livelihood('karasuyama')?.offices.map(({ id }) => id)).toEqual(['karasuyama-livelihood'])
    expect(livelihood(null)).toMatchObject({ offices: [], callCentre: { id: core.callCentreId } })
    expect(answer(['money']).helpers.find(({ service }) => service.id === 'plat-home')).toMatchObject({ callCentre: { id: core.callCentreId }, offices: [{ id: 'plat-home' }] })
  })

  it('finds those who sit at the counter there, and the 児童館 of the district', () => {
    expect(answer(['care-start']).helpers[0]).toMatchObject({ service: { id: 'anshin' }, atCounter: { districtId: 'ikejiri' } })
    expect(answer(['bullying']).helpers.find(({ service }) => service.id === 'jidokan')?.offices.map(({ id }) => id)).toEqual(['jidokan-ikejiri'])
  })

  it('lets no trouble wait behind all the helpers of another, and says why each is named', () => {
    const { helpers } = answer(['debt', 'school-absence', 'memory'])
    expect(new Set(helpers.slice(0, 3).flatMap(({ because }) => because.map(({ id }) => id)))).toEqual(new Set(['debt', 'school-absence', 'memory']))
    expect(helpers[0]?.because.map(({ id }) => id)).toContain('debt')
    expect(new Set(helpers.map(({ service }) => service.id)).size).toBe(helpers.length)
  })

  it('sends supporters to those who advise supporters, and nobody else', () => {
    const ids = (forWhom: 'supporter' | 'me') => answer(['disability'], { forWhom }).helpers.map(({ service }) => service.id)
    expect(ids('supporter')).toContain('kikan')
    expect(ids('me')).not.toContain('kikan')
    expect(answer(['helping-someone'], { forWhom: 'me' }).helpers.map(({ service }) => service.id)).not.toContain('kikan')
  })

  it('tells how to speak of somebody else', () => {
    expect(answer(['memory'], { forWhom: 'other' }).isOutreach).toBe(true)
    expect(answer(['neighbour-worry']).isOutreach).toBe(true)
    expect(answer(['memory'], { forWhom: 'me' }).isOutreach).toBe(false)
  })

  it('passes over topics it does not know, and throws for a district that is none', () => {
    expect(answer(['nonsense']).helpers).toEqual([])
    expect(() => answer([], {}, 'nowhere')).toThrow(RangeError)
  })
})

describe('the topics of Setagaya', () => {
  it('cover the nine pillars of the plan and all three tiers', () => {
    expect(new Set(pack.topics.flatMap(({ pillars }) => pillars))).toEqual(new Set(PILLARS))
    expect(new Set(pack.services.map(({ tier }) => tier.value))).toEqual(new Set(TIERS))
  })

  it('name every agency that the documents name', () => {
    const names = pack.services.map(({ name }) => name.ja).join(' ')
    for (const agency of ['ぷらっとホーム世田谷', 'ぽーと', '基幹相談支援センター', '保健センター', 'おでかけひろば', '子ども家庭支援センター', '生活支援課', '保健福祉課', '健康づくり課', '子ども家庭支援課', '若者総合支援センター', '児童館', 'ケアマネジャー', '児童相談所', 'あんしんすこやかセンター', '社会福祉協議会', 'まちづくりセンター']) {
      expect(names).toContain(agency)
    }
  })

  it('have a word for every trouble the plan names', () => {
    const ids = pack.topics.map(({ id }) => id)
    for (const id of ['care-start', 'disability', 'parenting', 'money', 'hikikomori', 'aged-parent-adult-child', 'double-care', 'rubbish', 'pets', 'school-absence', 'work', 'no-home', 'find-home', 'illness', 'disaster', 'mind', 'lonely', 'foreign', 'after-prison', 'neighbour-worry']) expect(ids).toContain(id)
  })
})

import {
  type AttributeKey,
  attributes,
  brusselsMunicipalities,
  type FactKey,
  type LanguageLevels,
} from '@passerelle/domain'
import {
  type Bound,
  DayField,
  LanguagesField,
  MultiSelectField,
  NumberField,
  SelectField,
  TextField,
} from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useSession } from '../session/session.ts'

type Props = { readonly attribute: FactKey; readonly label: string; readonly field: Bound<never> }

/** The field for a value of an attribute, by its type. What has codes is chosen, never typed. */
export function FactField({ attribute, label, field }: Props) {
  const say = useMessages()
  const { session } = useSession()
  const around = { label, isOptional: false }
  if (attribute.startsWith('judgement.')) return <YesNo {...around} field={field as Bound<string>} />
  const { type, options, codeList } = attributes[attribute as AttributeKey]
  const codes = options ?? codesOf(attribute, codeList)
  const said = codes?.map((value) => ({ value, label: labelOf(say, attribute, codeList, value) }))
  switch (type) {
    case 'yes-no':
      return <YesNo {...around} field={yesNo(field as Bound<boolean>)} />
    case 'number':
      return <NumberField {...(field as Bound<number>)} {...around} decimals={1} />
    case 'day':
      return <DayField {...(field as Bound<string>)} {...around} today={session.today} />
    case 'partial-date':
      return <TextField {...(field as Bound<string>)} {...around} hint={say.t('enrolments.partialDate')} />
    case 'languages':
      return <LanguagesField {...(field as Bound<LanguageLevels>)} {...around} />
    case 'choices':
      return said ? (
        <MultiSelectField {...(field as Bound<string[]>)} {...around} options={said} />
      ) : (
        <TextField {...listed(field as Bound<string[]>)} {...around} />
      )
    default:
      return said ? (
        <SelectField {...(field as Bound<string>)} {...around} options={said} />
      ) : (
        <TextField {...(field as Bound<string>)} {...around} />
      )
  }
}

function YesNo({ field, ...around }: { field: Bound<string>; label: string; isOptional: boolean }) {
  const say = useMessages()
  return (
    <SelectField
      {...field}
      {...around}
      options={[
        { value: 'yes', label: say.t('option.yes-no.yes') },
        { value: 'no', label: say.t('option.yes-no.no') },
      ]}
    />
  )
}

/** Yes and no of a choice as true and false of a value. */
function yesNo({ value, onChange, ...field }: Bound<boolean>): Bound<string> {
  return {
    ...field,
    value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : '',
    onChange: (chosen) => onChange(chosen === 'yes'),
  }
}

/** Codes of an organisation's own, typed with commas between. */
function listed({ value, onChange, ...field }: Bound<string[]>): Bound<string> {
  return {
    ...field,
    value: (value || []).join(', '),
    onChange: (text) =>
      onChange(
        String(text ?? '')
          .split(',')
          .map((code) => code.trim())
          .filter(Boolean),
      ),
  }
}

const offices = ['actiris', 'vdab', 'forem', 'ams', 'arbeitsagentur', 'france-travail'] as const
const regions = ['be-bru', 'be-vlg', 'be-wal'] as const
const countries =
  'AF AL AM AO AR AT AZ BA BD BE BF BG BI BJ BR BY CA CD CG CH CI CL CM CN CO CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FR GB GE GH GM GN GR HR HT HU ID IE IL IN IQ IR IT JO JP KE KG KR KZ LB LK LT LU LV LY MA MD ME MG MK ML MR MU MX MY NE NG NL NO NP PE PH PK PL PS PT RO RS RU RW SD SE SI SK SN SO SS SY TD TG TH TJ TM TN TR TZ UA UG US UZ VE VN XK YE ZA ZM ZW'.split(
    ' ',
  )

/** Codes that the registry leaves open and our screens know. */
function codesOf(attribute: FactKey, codeList: string | undefined): readonly string[] | undefined {
  if (attribute === 'registeredWith') return offices
  if (attribute === 'region') return regions
  if (attribute === 'municipality') return brusselsMunicipalities.map(({ code }) => code)
  return codeList === 'country' ? countries : undefined
}

function labelOf(
  say: ReturnType<typeof useMessages>,
  attribute: FactKey,
  codeList: string | undefined,
  code: string,
): string {
  if (attribute === 'registeredWith') return say.label(`office.${code}`)
  if (codeList === 'country') return say.country(code)
  return say.label(codeList === 'place' ? `place.${code}` : `option.${attribute}.${code}`)
}

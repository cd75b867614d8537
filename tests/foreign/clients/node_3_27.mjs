// Every call of the official Node SDK 3.27: one function a product, in the order of its life.
import { join } from 'node:path';
import { ask, code, folder, load, Recording, settings } from './recording.mjs';

const { Vonage } = load('@vonage/server-sdk');
const { NCCOBuilder, Talk, Stream, Record, Input, Notify, Connect, Conversation, Wait } = load('@vonage/voice');

const [PHONE, OTHER, OWN] = ['447700900000', '447700900003', '447700900001'];
const [PICTURE, HERE] = ['https://example.com/picture.png', 'http://127.0.0.1:9/'];
const KEY = settings.api_key;
const known = { apiKey: KEY, apiSecret: settings.api_secret, applicationId: settings.application_id, privateKey: settings.private_key };

async function sms(v, recording) {
  await v.sms.send({ from: 'AcmeInc', to: PHONE, text: 'Hello', clientRef: 'one', ttl: 60000 });
  await v.sms.send({ from: OWN, to: PHONE, text: '日本 '.repeat(60), type: 'unicode', statusReportReq: true });
  await v.sms.send({ from: OWN, to: PHONE, type: 'binary', body: '00C2', udh: '06050415811581' });
  await v.sms.verifySignature('00', { a: 'b' }, 'a-secret', 'SHA256HMAC');
  await recording.refused.sms.send({ from: 'AcmeInc', to: PHONE, text: '' });
  for (const algorithm of ['MD5HASH', 'MD5HMAC', 'SHA1HMAC', 'SHA256HMAC', 'SHA512HMAC']) {
    recording.client = new Vonage({ apiKey: KEY, apiSecret: settings.api_secret, signature: { secret: settings.signature_secret, algorithm } });
    await recording.labelled(`with a signature, ${algorithm}`).sms.send({ from: 'AcmeInc', to: PHONE, text: 'Hello & = good' });
  }
}

async function messages(v, recording) {
  const [number, acme, messenger] = [{ to: PHONE, from: OWN }, { to: PHONE, from: 'AcmeInc' }, { to: '12345', from: '6789' }];
  const url = { url: PICTURE };
  const all = load('@vonage/messages');
  const made = [
    new all.SMS({ ...acme, text: 'Hello' }),
    new all.MMSText({ ...number, text: 'Hello' }),
    new all.MMSImage({ ...number, image: { url: PICTURE, caption: 'A picture' } }),
    new all.MMSVcard({ ...number, vcard: url }),
    new all.MMSAudio({ ...number, audio: url }),
    new all.MMSVideo({ ...number, video: url }),
    new all.MMSFile({ ...number, file: url }),
    new all.MMSContent({ ...number, content: [{ type: 'image', url: PICTURE }, { type: 'file', url: PICTURE }] }),
    new all.MessengerText({ ...messenger, text: 'Hello' }),
    new all.MessengerImage({ ...messenger, image: url }),
    new all.MessengerAudio({ ...messenger, audio: url }),
    new all.MessengerVideo({ ...messenger, video: url }),
    new all.MessengerFile({ ...messenger, file: url }),
    new all.ViberText({ ...acme, text: 'Hello', viberService: { category: 'transaction', ttl: 600, type: 'template', action: { url: PICTURE, text: 'See' } } }),
    new all.ViberImage({ ...acme, image: url }),
    new all.ViberVideo({ ...acme, video: { url: PICTURE, thumbUrl: PICTURE, caption: 'A film' }, viberService: { duration: '10', fileSize: '1' } }),
    new all.ViberFile({ ...acme, file: { url: PICTURE, name: 'a.pdf' } }),
    new all.WhatsAppText({ ...number, text: 'Hello' }),
    new all.WhatsAppImage({ ...number, image: { url: PICTURE, caption: 'A picture' } }),
    new all.WhatsAppAudio({ ...number, audio: url }),
    new all.WhatsAppVideo({ ...number, video: { url: PICTURE, caption: 'A film' } }),
    new all.WhatsAppFile({ ...number, file: { url: PICTURE, name: 'a.pdf', caption: 'A file' } }),
    new all.WhatsAppTemplate({ ...number, template: { name: 'ns:parcel', parameters: ['1'] }, whatsapp: { policy: 'deterministic', locale: 'en' } }),
    new all.WhatsAppSticker({ ...number, sticker: url }),
    new all.WhatsAppCustom({ ...number, custom: { type: 'template' } }),
    new all.WhatsAppReaction({ ...number, reaction: { action: 'react', emoji: '😀' }, context: { messageUUID: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' } }),
    new all.RCSText({ ...acme, text: 'Hello', suggestions: [{ type: 'reply', text: 'Yes', postbackData: 'yes' }] }),
    new all.RCSImage({ ...acme, image: url }),
    new all.RCSVideo({ ...acme, video: url }),
    new all.RCSFile({ ...acme, file: url }),
    new all.RCSCustom({ ...acme, custom: { contentMessage: { text: 'Hello' } } }),
    { ...acme, channel: 'sms', messageType: 'text', text: '日本', clientRef: 'one', sms: { encodingType: 'unicode' }, ttl: 300, webhookUrl: HERE },
    { ...acme, channel: 'rcs', messageType: 'text', text: 'First', failover: [{ ...acme, channel: 'sms', messageType: 'text', text: 'Second' }] },
  ];
  for (const message of made) await v.messages.send(message);
  const rcs = await v.messages.send(new all.RCSText({ ...acme, text: 'Wrong' }));
  await v.messages.updateMessage(rcs.messageUUID, 'revoked');
  const heard = await ask('messages', { channel: 'whatsapp', to: OWN, from: PHONE, text: 'Hello' });
  await v.messages.updateMessage(heard.id, 'read');
  await v.messages.updateMessage(heard.id, 'read', { typingIndicator: 'text' });
  await recording.refused.messages.updateMessage('aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', 'read');
}

async function voice(v, recording) {
  const from = { type: 'phone', number: OWN };
  const flow = new NCCOBuilder();
  flow.addAction(new Talk('Hello', true, 1, 0.5, 'en-GB', 1, false));
  flow.addAction(new Stream(PICTURE, 0.1, false, 2));
  flow.addAction(new Record('wav', 'conversation', 2, 3, '#', 60, true, HERE, 'POST'));
  flow.addAction(new Input({ maxDigits: 1, timeOut: 3, submitOnHash: true }, { language: 'en-GB', context: ['sales'] }, HERE, 'POST'));
  flow.addAction(new Notify({ stage: 1 }, HERE, 'POST'));
  flow.addAction(new Wait(1));
  const started = await v.voice.createOutboundCall({ to: [{ type: 'phone', number: PHONE, dtmfAnswer: '1p2' }], from, ncco: flow.build(), machineDetection: 'continue', ringingTimer: 60 });
  const endpoints = [
    { type: 'phone', number: OTHER, dtmfAnswer: '1' }, { type: 'app', user: 'bob' }, { type: 'vbc', extension: '123' },
    { type: 'sip', uri: 'sip:bob@example.com', headers: { a: 'b' } },
    { type: 'websocket', uri: 'ws://127.0.0.1:9/', 'content-type': 'audio/l16;rate=8000', headers: { a: 'b' } },
  ];
  for (const endpoint of endpoints) {
    const connect = new NCCOBuilder();
    connect.addAction(new Connect(endpoint, OWN, undefined, 'synchronous', 20, 60, 'continue', HERE, 'POST', PICTURE));
    connect.addAction(new Conversation('room', PICTURE, true, true, true));
    await v.voice.createOutboundCall({ to: [{ type: 'phone', number: OTHER }], from, ncco: connect.build() });
  }
  for (const to of endpoints.slice(2)) await v.voice.createOutboundCall({ to: [to], from, answerUrl: [HERE], answerMethod: 'GET', eventUrl: [HERE], eventMethod: 'POST' });
  await ask(`calls/${started.uuid}/answer`);
  await v.voice.getCall(started.uuid);
  await v.voice.getCallsPage({ pageSize: 1, recordIndex: 1 });
  await v.voice.search({ status: 'answered', order: 'asc', dateStart: '2020-01-01T00:00:00Z' });
  await v.voice.getAllCalls({ pageSize: 2 });
  await v.voice.muteCall(started.uuid);
  await v.voice.unmuteCall(started.uuid);
  await v.voice.earmuffCall(started.uuid);
  await v.voice.unearmuffCall(started.uuid);
  await v.voice.streamAudio(started.uuid, PICTURE, 0, 0.5);
  await v.voice.stopStreamAudio(started.uuid);
  await v.voice.playTTS(started.uuid, { text: 'Hello', language: 'de-DE', style: 1, premium: true, loop: 1, level: 0.5 });
  await v.voice.stopTTS(started.uuid);
  await v.voice.playDTMF(started.uuid, '1p2#*');
  await v.voice.subscribeDTMF(started.uuid, HERE);
  await v.voice.unsubscribeDTMF(started.uuid);
  const recorded = new NCCOBuilder();
  recorded.addAction(new Record('mp3', undefined, undefined, undefined, '#'));
  recorded.addAction(new Talk('Bye'));
  await v.voice.transferCallWithNCCO(started.uuid, recorded.build());
  await ask(`calls/${started.uuid}/press`, { digits: '#' });
  const { recordings } = await ask(`calls/${started.uuid}`, undefined, { method: 'GET' });
  await v.voice.downloadRecording(`https://api.nexmo.com/v1/files/${recordings[0].id}`, join(folder, 'recording.mp3'));
  await v.voice.downloadTranscription(`https://api.nexmo.com/v1/files/${recordings[0].id}`, join(folder, 'transcription'));
  await v.voice.callAction(started.uuid, 'mute');
  await v.voice.hangupCall(started.uuid);
  const other = await v.voice.createOutboundCall({ to: [{ type: 'phone', number: PHONE }], from, ncco: [{ action: 'talk', text: 'Hello' }] });
  await ask(`calls/${other.uuid}/answer`);
  await v.voice.transferCallWithURL(other.uuid, `${HERE}answer`);
  await recording.refused.voice.getCall('63f61863-4a51-4f6b-86e1-46edebcf9356');
}

async function verify(v, recording) {
  const started = await v.verify.start({ number: PHONE, brand: 'AcmeInc', country: 'GB', codeLength: 6, pinExpiry: 240, workflowId: 1, senderId: 'AcmeInc' });
  await v.verify.search(started.requestId);
  await v.verify.check(started.requestId, await code(started.requestId));
  await v.verify.search(started.requestId);
  const paid = await v.verify.start({ number: PHONE, payee: 'AcmeInc', amount: 9.5, lg: 'de-de' });
  await v.verify.trigger(paid.requestId);
  await v.verify.sendControl('trigger_next_event', paid.requestId);
  const other = await v.verify.start({ number: OTHER, brand: 'AcmeInc' });
  await ask('time/advance', { seconds: 31 });
  await v.verify.cancel(other.requestId);
}

async function verify2(v, recording) {
  const channels = [
    { channel: 'sms', appHash: 'ABC123def45' }, { channel: 'whatsapp', from: OWN }, { channel: 'voice' }, { channel: 'email', to: 'a@example.com' },
  ];
  for (const [index, channel] of channels.entries()) {
    const step = { to: `4477009001${index}0`, ...channel };
    const started = await v.verify2.newRequest({ brand: 'AcmeInc', workflow: [step], locale: 'en-gb', channelTimeout: 300, codeLength: 6, clientRef: 'one', fraudCheck: false });
    await v.verify2.checkCode(started.requestId, await code(started.requestId));
  }
  await v.verify2.newRequest({ brand: 'AcmeInc', workflow: [{ channel: 'silent_auth', to: OTHER, sandbox: true, redirectUrl: 'https://example.com/' }] });
  const started = await v.verify2.newRequest({ brand: 'AcmeInc', workflow: [{ channel: 'sms', to: PHONE }, { channel: 'voice', to: PHONE }] });
  await v.verify2.nextWorkflow(started.requestId);
  await recording.refused.verify2.checkCode(started.requestId, '000000');
  const other = await v.verify2.newRequest({ brand: 'AcmeInc', workflow: [{ channel: 'sms', to: '447700900050' }] });
  await v.verify2.cancel(other.requestId);
  const template = await v.verify2.createTemplate({ name: 'ours' });
  await v.verify2.getTemplatePage({ page: 1, pageSize: 1 });
  await v.verify2.listAllTemplates();
  await v.verify2.getTemplate(template.templateId);
  await v.verify2.updateTemplate({ templateId: template.templateId, name: 'theirs', isDefault: false });
  const fragment = await v.verify2.createTemplateFragment(template.templateId, { channel: 'sms', locale: 'en-us', text: 'The code of ${brand} is ${code}' });
  await v.verify2.getTemplateFragmentPage({ templateId: template.templateId, page: 1, pageSize: 10 });
  await v.verify2.listAllTemplateFragments({ templateId: template.templateId });
  await v.verify2.getTemplateFragment(template.templateId, fragment.templateFragmentId);
  await v.verify2.updateTemplateFragment(template.templateId, { templateFragmentId: fragment.templateFragmentId, text: '${code} is the code' });
  await v.verify2.deleteTemplateFragment(template.templateId, fragment.templateFragmentId);
  await v.verify2.deleteTemplate(template.templateId);
}

async function numbers(v, recording) {
  await v.numbers.getOwnedNumbers();
  await v.numbers.getOwnedNumbers({ size: 1, index: 1, pattern: '44', searchPattern: 0, hasApplication: true });
  const found = await v.numbers.getAvailableNumbers({ country: 'GB', type: 'mobile-lvn', features: ['VOICE', 'SMS'], size: 2, startsWith: '44' });
  const wanted = { country: 'GB', msisdn: found.numbers[0].msisdn };
  await v.numbers.buyNumber({ ...wanted });
  await v.numbers.updateNumber({ ...wanted, applicationId: settings.application_id, moHttpUrl: HERE, voiceCallbackType: 'tel', voiceCallbackValue: PHONE });
  await v.numbers.cancelNumber({ ...wanted });
  await recording.refused.numbers.buyNumber({ country: 'GB', msisdn: '447700999999' });
}

async function numberInsights(v) {
  await v.numberInsights.basicLookup(PHONE, { country: 'GB' });
  await v.numberInsights.standardLookup(PHONE, { cnam: true });
  await v.numberInsights.advancedLookup(PHONE, { ip: '123.0.0.255' });
  await v.numberInsights.asyncAdvancedLookup(PHONE, HERE);
}

async function applications(v, recording) {
  const url = { address: 'https://example.com/webhook', httpMethod: 'POST' };
  const slow = { ...url, connectTimeout: 500, socketTimeout: 3000 };
  const made = await v.applications.createApplication({
    name: 'All of it',
    capabilities: {
      voice: { webhooks: { answerUrl: slow, fallbackAnswerUrl: slow, eventUrl: slow }, signedCallbacks: true, conversationsTtl: 48, region: 'eu-west' },
      messages: { webhooks: { inboundUrl: url, statusUrl: url }, version: 'v1' },
      rtc: { webhooks: { eventUrl: url } }, verify: { webhooks: { statusUrl: url } }, vbc: {},
    },
    privacy: { improveAi: false },
  });
  await v.applications.createApplication({ name: 'Ours' });
  await v.applications.listApplications({});
  await v.applications.getApplicationPage({ pageSize: 1, page: 2 });
  await v.applications.listAllApplications({ pageSize: 1 });
  await v.applications.getApplication(made.id);
  await v.applications.updateApplication({ id: made.id, name: 'Renamed' });
  await recording.labelled('what was read').applications.updateApplication(await v.applications.getApplication(made.id));
  await v.applications.deleteApplication(made.id);
  await recording.refused.applications.getApplication(made.id);
}

async function accounts(v) {
  await v.accounts.getBalance();
  await v.accounts.topUpBalance('8ef2447e69604f642ae59363aa5f781b');
  await v.accounts.updateAccountCallbacks({ moCallBackUrl: HERE, drCallBackUrl: HERE });
}

async function secrets(v, recording) {
  await v.secrets.listSecrets(KEY);
  const made = await v.secrets.createSecret(KEY, 'Mypassword1');
  await v.secrets.getSecret(KEY, made.id);
  await v.secrets.deleteSecret(KEY, made.id);
  await recording.refused.secrets.getSecret(KEY, made.id);
}

async function pricing(v) {
  for (const type of ['sms', 'sms-transit', 'voice']) await v.pricing.listCountryPricing(type, 'GB');
  await v.pricing.listAllCountriesPricing('sms');
  await v.pricing.listPrefixPricing('voice', '44');
}

async function redact(v) {
  const sent = await v.sms.send({ from: 'AcmeInc', to: PHONE, text: 'Secret' });
  await v.redact.redactMessage({ id: sent.messages[0].messageId, product: 'sms', type: 'outbound' });
}

async function users(v, recording) {
  const channels = {
    pstn: [{ number: 447700900000 }], sip: [{ uri: 'sip:alice@example.com', username: 'alice', password: 'a-secret' }], vbc: [{ extension: '403' }],
    websocket: [{ uri: 'wss://example.com/socket', contentType: 'audio/l16;rate=16000', headers: { a: 'b' } }], sms: [{ number: PHONE }],
    mms: [{ number: PHONE }], whatsapp: [{ number: PHONE }], viber: [{ number: PHONE }], messenger: [{ id: '12345' }],
  };
  const made = await v.users.createUser({ name: 'alice', displayName: 'Alice', imageUrl: PICTURE, properties: { customData: { a: 'b' } }, channels });
  await v.users.createUser({ name: 'bob' });
  await v.users.getUserPage({ pageSize: 1, order: 'desc' });
  await v.users.listAllUsers({ pageSize: 1 });
  await v.users.getUser(made.id);
  await v.users.updateUser({ id: made.id, displayName: 'Alice B.' });
  await recording.labelled('what was read').users.updateUser(await v.users.getUser(made.id));
  await v.users.deleteUser(made.id);
  await recording.refused.users.getUser(made.id);
}

async function conversations(v, recording) {
  const user = await v.users.createUser({ name: 'carol' });
  const made = await v.conversations.createConversation({
    name: 'room', displayName: 'A room', imageUrl: PICTURE, properties: { ttl: 60, type: 'quick_chat', customSortKey: 'a', customData: { a: 'b' } },
    callback: { url: HERE, eventMask: 'member:joined', method: 'POST', params: { applicationId: settings.application_id, nccoUrl: HERE } },
  });
  await v.conversations.createConversation({ name: 'other' });
  await v.conversations.getConversationPage({ pageSize: 1, order: 'desc' });
  await v.conversations.listAllConversations({ pageSize: 1 });
  await v.conversations.getConversation(made.id);
  await v.conversations.updateConversation({ id: made.id, name: 'renamed', displayName: 'Renamed' });
  const channel = { type: 'app', to: { type: 'app', user: 'carol' } };
  const member = await v.conversations.createMember(made.id, { state: 'joined', user: { id: user.id, name: 'carol' }, channel });
  await v.conversations.getMemberPage(made.id, { pageSize: 10 });
  await v.conversations.listAllMembers(made.id);
  await v.conversations.getMember(made.id, member.id);
  const event = await v.conversations.createEvent(made.id, { type: 'message', from: member.id, body: { messageType: 'text', text: 'Hello' } });
  await v.conversations.createEvent(made.id, { type: 'custom:order', from: member.id, body: { number: 1 } });
  await recording.labelled('one event').conversations.getEvent(made.id, event.id);
  await v.conversations.getEventPage(made.id, { pageSize: 10, order: 'asc' });
  await v.conversations.listAllEvents(made.id);
  await v.conversations.listAllUserConversations(user.id);
  await v.conversations.listAllUserSessions(user.id);
  await v.conversations.getUserSessionsPage(user.id, { pageSize: 10 });
  await recording.refused.conversations.getMe(made.id);  // the token of an application is no user's
  await v.conversations.deleteEvent(made.id, event.id);
  await v.conversations.updateMember(made.id, member.id, { state: 'left', reason: { code: '1', text: 'done' } });
  await v.conversations.deleteConversation(made.id);
  await recording.refused.conversations.getConversation(made.id);
}

async function video(v, recording) {
  const [stream, connection] = ['8b732909-0a06-46a2-8ea8-074e64d43422', 'e9f8c166-6c67-440d-994a-04fb6dfed007'];
  await v.video.createSession();
  const { sessionId } = await v.video.createSession({ archiveMode: 'manual', mediaMode: 'disabled', location: '10.1.200.30' });
  const token = await v.video.generateClientToken(sessionId, { role: 'moderator', data: 'alice' });
  await v.video.getStreamInfo(sessionId);
  await v.video.getStreamInfo(sessionId, stream);
  await v.video.setStreamClassLists(sessionId, [{ id: stream, layoutClassList: ['full'] }]);
  await v.video.sendSignal({ type: 'poll', data: 'Hello' }, sessionId);
  await v.video.sendSignal({ type: 'poll', data: 'Hello' }, sessionId, connection);
  await v.video.muteStream(sessionId, stream);
  await v.video.muteAllStreams(sessionId, true, [stream]);
  await v.video.forceMuteAll(sessionId);
  await v.video.disableForceMute(sessionId);
  await v.video.playDTMF(sessionId, '1p2');
  await v.video.playDTMF(sessionId, '1p2', connection);
  await v.video.disconnectClient(sessionId, connection);
  const captions = await v.video.enableCaptions(sessionId, token, { languageCode: 'en-GB', maxDuration: 300, partialCaptions: false });
  await v.video.getCaptionStatus(captions.captionsId);
  await v.video.disableCaptions(captions.captionsId);
  const socket = await v.video.connectToWebsocket(sessionId, token, { uri: 'wss://example.com/socket', streams: [stream], headers: { a: 'b' }, audioRate: 16000 });
  await v.video.disconnectWebsocket(socket.id);
  const render = await v.video.startExperienceComposerRender(sessionId, token, { url: 'https://example.com/page', maxDuration: 1800, resolution: '1280x720', properties: { name: 'page' } });
  await v.video.listExperienceComposerRenders({ offset: 0, count: 10 });
  await v.video.getExperienceComposerRender(render.id);
  await v.video.stopExperienceComposerRender(render.id);
  const archive = await v.video.startArchive(sessionId, { name: 'Ours', outputMode: 'composed', layout: { type: 'bestFit' }, resolution: '1280x720', streamMode: 'manual', multiArchiveTag: 'one' });
  await v.video.searchArchives({ sessionId, count: 1 });
  await v.video.getArchive(archive.id);
  await v.video.addArchiveStream(archive.id, stream);
  await v.video.removeArchiveStream(archive.id, stream);
  await v.video.updateArchiveLayout(archive.id, { type: 'pip' });
  await v.video.stopArchive(archive.id);
  await v.video.deleteArchive(archive.id);
  const outputs = { hls: { dvr: true }, rtmp: [{ id: 'one', serverUrl: 'rtmp://example.com/live', streamName: 'one' }] };
  const broadcast = await v.video.startBroadcast(sessionId, { outputs, layout: { type: 'bestFit' }, maxDuration: 3600, resolution: '1280x720', streamMode: 'manual' });
  await v.video.searchBroadcasts({ sessionId, offset: 0, count: 10 });
  await v.video.getBroadcast(broadcast?.id);
  await v.video.addStreamToBroadcast(broadcast?.id, stream);
  await v.video.removeStreamFromBroadcast(broadcast?.id, stream);
  await v.video.updateBroadcast({ broadcastId: broadcast?.id, addStream: stream });
  await v.video.stopBroadcast(broadcast?.id);
  await v.video.stripBlankValues({ a: '' });
  const sip = { token, sip: { uri: 'sip:bob@example.com', headers: { a: 'b' }, auth: { username: 'bob', password: 'a-secret' }, secure: true } };
  await v.video.initiateSIPCall(sessionId, sip);
  await v.video.intiateSIPCall(sessionId, sip);
  await recording.refused.video.getArchive('aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee');
}

async function credentials(v, recording) {
  recording.client = new Vonage({ apiKey: KEY, apiSecret: 'Wrong' });
  await recording.refused.accounts.getBalance();
  await recording.refused.secrets.listSecrets(KEY);
  recording.client = new Vonage({ apiKey: KEY, apiSecret: settings.api_secret });
  await v.messages.send({ channel: 'sms', messageType: 'text', text: 'Hello', to: PHONE, from: 'AcmeInc' });
}

await new Recording(() => new Vonage(known)).run([
  sms, messages, voice, verify, verify2, numbers, numberInsights, applications, accounts, secrets, pricing, redact, users, conversations, video,
  credentials,
]);

/**
 * The building blocks of synthetic errors, each as [pt-BR, es-ES, symbol]. Recombined they give some hundred
 * thousand different messages that read like a backup product's.
 */
export type Phrase = readonly [pt: string, es: string, symbol: string];

export const subjects: readonly [Phrase, ...Phrase[]] = [
  ['O agente de backup', 'El agente de copia de seguridad', 'Agent'],
  ['O serviço de replicação', 'El servicio de replicación', 'Replication'],
  ['O servidor de gerenciamento', 'El servidor de administración', 'Management'],
  ['A máquina virtual', 'La máquina virtual', 'Vm'],
  ['O cofre de recuperação', 'El almacén de recuperación', 'Vault'],
  ['A extensão de instantâneo', 'La extensión de instantáneas', 'Snapshot'],
  ['O banco de dados protegido', 'La base de datos protegida', 'Database'],
  ['O compartilhamento de arquivos', 'El recurso compartido de archivos', 'FileShare'],
  ['O provedor de armazenamento', 'El proveedor de almacenamiento', 'Storage'],
  ['A política de retenção', 'La directiva de retención', 'Retention'],
  ['O trabalho de restauração', 'El trabajo de restauración', 'Restore'],
  ['O catálogo local', 'El catálogo local', 'Catalog'],
  ['A conta de serviço', 'La cuenta de servicio', 'Account'],
  ['O gateway de dados', 'La puerta de enlace de datos', 'Gateway'],
  ['O certificado de registro', 'El certificado de registro', 'Certificate'],
  ['O volume de recuperação', 'El volumen de recuperación', 'Volume'],
];

export const failures: readonly [Phrase, ...Phrase[]] = [
  ['não pôde se conectar a', 'no se pudo conectar a', 'Connection'],
  ['excedeu o tempo limite ao consultar', 'agotó el tiempo de espera al consultar', 'Timeout'],
  ['recebeu uma resposta inválida de', 'recibió una respuesta no válida de', 'Response'],
  ['não tem permissão para gravar em', 'no tiene permiso para escribir en', 'Permission'],
  ['não encontrou espaço suficiente em', 'no encontró espacio suficiente en', 'Space'],
  ['detectou dados corrompidos em', 'detectó datos dañados en', 'Corruption'],
  ['foi interrompido durante a leitura de', 'se interrumpió durante la lectura de', 'Read'],
  ['usa uma versão sem suporte de', 'usa una versión no compatible de', 'Version'],
  ['não pôde bloquear', 'no pudo bloquear', 'Lock'],
  ['encontrou uma configuração ausente em', 'encontró que falta una configuración en', 'Configuration'],
  ['atingiu a cota definida para', 'alcanzó la cuota definida para', 'Quota'],
  ['não pôde validar a assinatura de', 'no pudo validar la firma de', 'Signature'],
];

export const objects: readonly [Phrase, ...Phrase[]] = [
  ['a pasta de rascunho', 'la carpeta temporal', 'Scratch'],
  ['o ponto de extremidade do serviço', 'el punto de conexión del servicio', 'Endpoint'],
  ['a fila de trabalhos', 'la cola de trabajos', 'Queue'],
  ['o arquivo de credenciais', 'el archivo de credenciales', 'Credential'],
  ['o disco de dados', 'el disco de datos', 'Disk'],
  ['a cópia de sombra', 'la instantánea de volumen', 'ShadowCopy'],
  ['o índice de recuperação', 'el índice de recuperación', 'Index'],
  ['a rede virtual', 'la red virtual', 'Network'],
  ['o servidor proxy', 'el servidor proxy', 'Proxy'],
  ['a chave de criptografia', 'la clave de cifrado', 'Key'],
  ['o conjunto de disponibilidade', 'el conjunto de disponibilidad', 'Availability'],
  ['o registro de eventos', 'el registro de eventos', 'EventLog'],
  ['a lista de exclusões', 'la lista de exclusiones', 'Exclusion'],
  ['o grupo de recursos', 'el grupo de recursos', 'ResourceGroup'],
];

export const moments: readonly [Phrase, ...Phrase[]] = [
  ['durante o backup agendado', 'durante la copia programada', 'Scheduled'],
  ['ao registrar o servidor', 'al registrar el servidor', 'Registration'],
  ['na preparação da restauração', 'al preparar la restauración', 'Prepare'],
  ['depois da atualização', 'después de la actualización', 'Update'],
  ['ao trocar a frase secreta', 'al cambiar la frase de contraseña', 'Passphrase'],
  ['no envio do último bloco', 'al enviar el último bloque', 'Transfer'],
  ['antes da verificação final', 'antes de la comprobación final', 'Verification'],
  ['ao montar o volume', 'al montar el volumen', 'Mount'],
];

export const causes: readonly [Phrase, ...Phrase[]] = [
  ['Um firewall bloqueia a saída', 'Un firewall bloquea la salida', ''],
  ['O serviço está parado', 'El servicio está detenido', ''],
  ['A conta perdeu uma permissão', 'La cuenta perdió un permiso', ''],
  ['O disco está cheio', 'El disco está lleno', ''],
  ['O antivírus mantém arquivos abertos', 'El antivirus mantiene archivos abiertos', ''],
  ['O relógio do sistema está errado', 'El reloj del sistema es incorrecto', ''],
  ['A versão do agente é antiga', 'La versión del agente es antigua', ''],
  ['A pasta foi movida incorretamente', 'La carpeta se movió de manera incorrecta', ''],
];

export const actions: readonly [Phrase, ...Phrase[]] = [
  [
    'Reinicie o serviço no console de **Serviços**.',
    'Reinicie el servicio en la consola de **Servicios**.',
    '',
  ],
  ['Verifique as regras do firewall.', 'Compruebe las reglas del firewall.', ''],
  ['Libere espaço e repita a operação.', 'Libere espacio y repita la operación.', ''],
  ['Atualize o agente para a versão mais recente.', 'Actualice el agente a la versión más reciente.', ''],
  ['Exclua a pasta da verificação do antivírus.', 'Excluya la carpeta del análisis del antivirus.', ''],
  ['Acerte a data, a hora e o fuso horário.', 'Ajuste la fecha, la hora y la zona horaria.', ''],
  ['Peça ao administrador a função de colaborador.', 'Pida al administrador el rol de colaborador.', ''],
  ['Se o erro persistir, contate o suporte.', 'Si el error persiste, póngase en contacto con soporte.', ''],
];
